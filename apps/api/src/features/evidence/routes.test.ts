import { evidenceFilePath } from "@ips/contract";
import { accessEntry, evidenceFile, milestone, milestoneEvidence } from "@ips/db";
import { and, desc, eq } from "drizzle-orm";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  apiTest,
  type ApiTest,
  type Browser,
  type TestAgency,
  type TestStaff,
} from "../../testing/api-test.ts";

let api: ApiTest;
let harbor: TestAgency;
let vr: TestAgency;
let ana: TestStaff;
let eric: TestStaff;
let clientId: string;
let milestoneId: string;
const browsers = new Map<TestStaff, Browser>();

const pdf = Buffer.from("%PDF-1.7\n1 0 obj\n<< >>\nendobj\n%%EOF\n");

beforeAll(async () => {
  api = await apiTest();
  harbor = await api.agency({ kind: "ips", name: "Harbor Behavioral Health" });
  vr = await api.agency({ kind: "vr", name: "State VR" });
  ana = await harbor.staff({ role: "specialist", name: "Ana Lopez" });
  eric = await vr.staff({ role: "vr-counselor", name: "Eric Miller" });
  clientId = v7();
  await ana.caller.client.create({
    clientId,
    episodeId: v7(),
    number: "H-1",
    unitId: harbor.unit.id,
    identity: {
      firstName: "Donna",
      lastName: "Rivera",
      preferredName: null,
      pronoun: null,
      bornOn: null,
      phone: null,
      email: null,
      language: "en",
    },
    referredOn: null,
    enteredOn: "2026-11-02",
    specialistId: null,
  });
  const [entry] = await ana.ctx.run((tx) =>
    tx.select().from(milestone).where(eq(milestone.clientId, clientId)),
  );
  milestoneId = entry?.id ?? "";
  for (const person of [ana, eric]) browsers.set(person, await api.signIn(person));
});
afterAll(() => api.close());

const request = (person: TestStaff, path: string, init: RequestInit = {}) =>
  api.app.request(path, {
    ...init,
    headers: {
      host: "localhost:4000",
      origin: "http://localhost:4000",
      cookie: browsers.get(person)?.cookie ?? "",
    },
  });
const put = (
  person: TestStaff,
  evidenceId: string,
  content: Uint8Array,
  { fileName = "entry letter.pdf", of = milestoneId }: { fileName?: string; of?: string } = {},
) =>
  request(
    person,
    `${evidenceFilePath(evidenceId)}?milestoneId=${of}&fileName=${encodeURIComponent(fileName)}`,
    { method: "PUT", body: new Uint8Array(content) },
  );
const got = (person: TestStaff, evidenceId: string) => request(person, evidenceFilePath(evidenceId));
const evidence = async () => (await ana.caller.client.milestones({ clientId })).rows[0]?.evidence ?? [];
const stored = () => ana.ctx.run((tx) => tx.$count(evidenceFile));

async function release(groups: readonly ("identity" | "referral-and-eligibility" | "job-search-plan")[]) {
  const releaseId = v7();
  await ana.caller.release.sign({
    releaseId,
    clientId,
    toAgencyId: vr.id,
    toUnitId: null,
    groups: [...groups],
    purposes: ["coordinate-employment-services"],
    validFrom: "2026-11-02",
    expiresOn: "2026-12-31",
    signedByName: "Donna Rivera",
    capacity: "self",
    authority: null,
    signatureKind: "on-screen",
    signatureReference: null,
    signedOn: "2026-11-02",
    part2: false,
    formLanguage: "en",
    copyGiven: true,
    statementsRead: true,
  });
  return releaseId;
}

describe("who must not get in", () => {
  test("an outsider files nothing and opens nothing, and cannot tell a file that is there from none", async () => {
    const evidenceId = v7();
    expect((await put(ana, evidenceId, pdf)).status).toBe(200);
    const before = await stored();
    const tries = [await put(eric, v7(), pdf), await put(eric, v7(), pdf, { of: v7() })];
    expect(tries.map(({ status }) => status)).toEqual([404, 404]);
    const opened = await got(eric, evidenceId);
    const missing = await got(eric, v7());
    expect([opened.status, missing.status]).toEqual([404, 404]);
    const bodies = [await opened.json(), await missing.json()] as { requestId?: string }[];
    expect(bodies.map(({ requestId: _id, ...rest }) => rest)[0]).toEqual(
      bodies.map(({ requestId: _id, ...rest }) => rest)[1],
    );
    await expect(
      eric.caller.milestone.fileEvidenceInError({ errorId: v7(), evidenceId, reason: "x" }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await stored()).toBe(before);
  });

  test("nobody who is not signed in files or opens anything", async () => {
    const path = evidenceFilePath(v7());
    const nobody = { headers: { host: "localhost:4000", origin: "http://localhost:4000" } };
    expect((await api.app.request(path, nobody)).status).toBe(401);
    expect((await api.app.request(path, { ...nobody, method: "PUT", body: pdf })).status).toBe(401);
  });

  test("the other agency opens it while its group is released, by release, and not a moment longer", async () => {
    const evidenceId = v7();
    await put(ana, evidenceId, pdf);
    const others = await release(["identity", "job-search-plan"]);
    expect((await got(eric, evidenceId)).status).toBe(404);
    await ana.caller.release.revoke({ releaseId: others, how: "x" });
    const releaseId = await release(["identity", "referral-and-eligibility"]);
    const opened = await got(eric, evidenceId);
    expect(opened.status).toBe(200);
    expect(Buffer.from(await opened.arrayBuffer())).toEqual(pdf);
    // It reads, and neither files nor marks.
    expect((await put(eric, v7(), pdf)).status).toBe(403);
    const mark = { errorId: v7(), evidenceId, reason: "x" };
    await expect(eric.caller.milestone.fileEvidenceInError(mark)).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    const looks = await ana.ctx.run((tx) =>
      tx
        .select()
        .from(accessEntry)
        .where(and(eq(accessEntry.clientId, clientId), eq(accessEntry.screen, "evidence.file")))
        .orderBy(desc(accessEntry.at)),
    );
    expect(looks[0]).toMatchObject({
      readerName: "Eric Miller",
      releaseId,
      groups: ["referral-and-eligibility"],
    });
    await ana.caller.release.revoke({ releaseId, how: "x" });
    expect((await got(eric, evidenceId)).status).toBe(404);
  });

  test("what was filed in error is closed to the other agency at once, and stays with its mark at home", async () => {
    const evidenceId = v7();
    await put(ana, evidenceId, pdf);
    const releaseId = await release(["identity", "referral-and-eligibility"]);
    expect((await got(eric, evidenceId)).status).toBe(200);
    const mark = { errorId: v7(), evidenceId, reason: "The letter is another person's" };
    await ana.caller.milestone.fileEvidenceInError(mark);
    await expect(ana.caller.milestone.fileEvidenceInError({ ...mark, errorId: v7() })).resolves.toEqual({
      id: mark.errorId,
    });
    expect((await got(eric, evidenceId)).status).toBe(404);
    expect((await got(ana, evidenceId)).status).toBe(200);
    expect((await evidence()).find((each) => each.evidenceId === evidenceId)).toMatchObject({
      filedInError: { reason: "The letter is another person's", byName: "Ana Lopez" },
    });
    await ana.caller.release.revoke({ releaseId, how: "x" });
  });
});

describe("filing a document", () => {
  test("keeps its bytes, its name and what it is; sent again with its key it is the same document", async () => {
    const evidenceId = v7();
    await put(ana, evidenceId, pdf, { fileName: "C:\\letters\\Carta de Donna Ñ.pdf" });
    expect((await put(ana, evidenceId, pdf)).status).toBe(200);
    const other = Buffer.concat([pdf, Buffer.from("more")]);
    const answer = await put(ana, evidenceId, other);
    expect([answer.status, await answer.json()]).toMatchObject([409, { code: "already-there" }]);
    expect((await evidence()).filter((each) => each.evidenceId === evidenceId)).toMatchObject([
      {
        fileName: "Carta de Donna Ñ.pdf",
        mediaType: "application/pdf",
        bytes: pdf.byteLength,
        filedInError: null,
      },
    ]);
  });

  test("gives it back as a download that runs nothing and stays nowhere", async () => {
    const evidenceId = v7();
    await put(ana, evidenceId, pdf, { fileName: 'a "quoted" name.pdf' });
    const { headers } = await got(ana, evidenceId);
    expect(headers.get("content-disposition")).toBe(
      `attachment; filename="CONFIDENTIAL a _quoted_ name.pdf"; filename*=UTF-8''CONFIDENTIAL%20a%20%22quoted%22%20name.pdf`,
    );
    expect(headers.get("ips-notice")).toBe("staff-only");
    expect(headers.get("content-type")).toBe("application/pdf");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cache-control")).toBe("no-store");
  });

  test.each([
    [
      "a web page that calls itself a PDF",
      Buffer.from("<!doctype html><script>alert(1)</script>"),
      "letter.pdf",
    ],
    ["a drawing that can run scripts", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), "scan.svg"],
    ["a program", Buffer.concat([Buffer.from("MZ"), Buffer.alloc(200)]), "photo.jpg"],
    ["an archive that is broken", Buffer.from("PK\u0003\u0004 and nothing else"), "letter.docx"],
  ])("%s is refused by its content, and nothing is kept", async (_, content, fileName) => {
    const evidenceId = v7();
    const answer = await put(ana, evidenceId, content, { fileName });
    expect([answer.status, await answer.json()]).toMatchObject([400, { code: "file.kind-not-taken" }]);
    expect(
      await ana.ctx.run((tx) => tx.$count(milestoneEvidence, eq(milestoneEvidence.id, evidenceId))),
    ).toBe(0);
  });

  test("an empty file is refused in words", async () => {
    const answer = await put(ana, v7(), Buffer.alloc(0));
    expect([answer.status, await answer.json()]).toMatchObject([400, { code: "file.empty" }]);
  });

  test("a file at the limit is taken, one byte more is not", async () => {
    const limit = api.deps.settings.fileLimitBytes;
    const padded = (bytes: number) => Buffer.concat([pdf, Buffer.alloc(bytes - pdf.byteLength)]);
    expect((await put(ana, v7(), padded(limit))).status).toBe(200);
    const answer = await put(ana, v7(), padded(limit + 1));
    expect([answer.status, await answer.json()]).toMatchObject([
      413,
      { code: "too-large", facts: { limit } },
    ]);
  });
});

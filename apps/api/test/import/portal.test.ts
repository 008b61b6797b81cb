import {
  importFileNameHeader,
  importFilePath,
  importRefusedPath,
  type ImportPreviewOutput,
  type ImportRunOutput,
} from "@ips/contract";
import { client, contact, episode, history, staff } from "@ips/db";
import { count, eq } from "drizzle-orm";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { uploadFolder } from "../../src/features/import/upload/upload-folder.ts";
import {
  apiTest,
  openBrowser,
  type ApiTest,
  type Browser,
  type TestAgency,
  type TestStaff,
} from "../../src/testing/api-test.ts";
import { refusal } from "../everyday/refusal.ts";
import { contactHeadings, separated, smallTeam } from "./write-sheets.ts";

const patient = { timeout: 20_000 };

describe("a supervisor imports the team's sheets", () => {
  let api: ApiTest;
  let agency: TestAgency;
  let ruth: TestStaff;
  let browser: Browser;

  beforeAll(async () => {
    api = await apiTest();
    agency = await api.agency({ kind: "ips", unitName: "East" });
    ruth = await agency.staff({ role: "ips-supervisor", name: "Ruth Hall", unit: null });
    browser = await api.signIn(ruth);
  }, 60_000);
  afterAll(() => api.close());

  const put = (uploadId: string, number: number, name: string, body: string | Uint8Array, as = browser) =>
    api.app.request(importFilePath(uploadId, number), {
      method: "PUT",
      headers: {
        host: "localhost:4000",
        origin: "http://localhost:4000",
        cookie: as.cookie,
        [importFileNameHeader]: encodeURIComponent(name),
      },
      body,
    });
  const bring = async (files: Readonly<Record<string, string | Uint8Array>>, as = ruth): Promise<string> => {
    const uploadId = api.deps.newId();
    await as.caller.import.begin({ uploadId });
    for (const [number, [name, body]] of Object.entries(files).entries())
      expect((await put(uploadId, number, name, body)).status).toBe(200);
    return uploadId;
  };
  const previewed = async (
    uploadId: string,
    sheets: Parameters<typeof ruth.caller.import.preview>[0]["sheets"] = [],
    as = ruth,
  ): Promise<ImportPreviewOutput> => {
    await as.caller.import.preview({ uploadId, asOf: null, sheets });
    return vi.waitUntil(async () => {
      const found = await as.caller.import.previewResult({ uploadId });
      return found.state === "running" ? false : found;
    }, patient);
  };
  const ran = async (uploadId: string, applyCorrections = true, as = ruth): Promise<ImportRunOutput> => {
    const runId = api.deps.newId();
    await as.caller.import.run({ runId, uploadId, applyCorrections });
    return vi.waitUntil(async () => {
      const found = await as.caller.import.result({ runId });
      return found.state === "running" ? false : found;
    }, patient);
  };
  const finished = async (as: TestStaff, uploadId: string): Promise<ImportRunOutput> => {
    await previewed(uploadId, [], as);
    return ran(uploadId, true, as);
  };

  const contacts = [
    contactHeadings,
    ["5/20/2025", "Ana Lopez", "H-1", "30", "Office", ""],
    ["5/21/2025", "Ana Lopez", "H-1", "an hour", "Office", 'said "hi", left'],
    ["5/22/2025", "Nobody", "H-9", "30", "Office", ""],
  ];
  const files = {
    "staff.csv": separated(smallTeam.staff),
    "clients.csv": separated(smallTeam.clients),
    "our contacts (May).csv": separated(contacts),
  };

  test("from files to the record, with what was refused in hand", async () => {
    const uploadId = await bring(files);

    const recognised = await ruth.caller.import.recognise({ uploadId });
    expect(recognised.sheets.map(({ file, kind, rows, missing }) => ({ file, kind, rows, missing }))).toEqual(
      [
        { file: "staff.csv", kind: "staff", rows: 3, missing: [] },
        { file: "clients.csv", kind: "clients", rows: 1, missing: [] },
        { file: "our contacts (May).csv", kind: "contacts", rows: 3, missing: [] },
      ],
    );
    expect(recognised.sheets[2]?.columns[3]).toEqual({
      column: 3,
      heading: "Minutes",
      field: "minutes",
      samples: ["30", "an hour", "30"],
    });
    expect(recognised.sheets[2]?.dates[0]).toMatchObject({
      style: "slash",
      order: "month-first",
      by: "decided",
    });
    expect(recognised.fields.contacts).toContainEqual({ field: "minutes", label: "Minutes", required: true });

    const preview = await previewed(uploadId);
    expect(preview).toMatchObject({ state: "ready", failure: null });
    expect(preview.results.map(({ kind, new: added, refused }) => ({ kind, added, refused }))).toEqual([
      { kind: "staff", added: 3, refused: 0 },
      { kind: "clients", added: 1, refused: 0 },
      { kind: "contacts", added: 1, refused: 2 },
    ]);
    expect(await agency.system.run((tx) => tx.select({ n: count() }).from(client))).toEqual([{ n: 0 }]);

    const refused = await ruth.caller.import.refused({ of: { uploadId }, sheetId: "2", limit: 1 });
    expect(refused).toMatchObject({
      headings: contactHeadings,
      rows: [
        {
          line: 3,
          problems: [{ code: "minutes-not-a-number", field: "minutes", column: "Minutes", value: "an hour" }],
          cells: contacts[2],
        },
      ],
      nextAfterLine: 3,
    });
    const rest = await ruth.caller.import.refused({ of: { uploadId }, sheetId: "2", afterLine: 3 });
    expect(
      rest.rows.map(({ line, problems }) => ({ line, codes: problems.map(({ code }) => code) })),
    ).toEqual([{ line: 4, codes: ["unknown-client", "unknown-specialist"] }]);
    expect(rest.nextAfterLine).toBeNull();

    const run = await ran(uploadId);
    expect(run).toMatchObject({
      state: "finished",
      byName: "Ruth Hall",
      progress: { rows: 7, totalRows: 7 },
    });
    expect(run.results).toEqual(preview.results);
    expect(await agency.system.run((tx) => tx.select({ n: count() }).from(contact))).toEqual([{ n: 1 }]);
    const [written] = await agency.system.run((tx) =>
      tx
        .select({ name: history.actorName, screen: history.screen })
        .from(history)
        .where(eq(history.tableName, "contact")),
    );
    expect(written).toEqual({ name: "Ruth Hall", screen: "import" });

    const answer = await browser.get(importRefusedPath("runs", run.runId, "2"));
    expect(answer.headers.get("content-disposition")).toContain(
      encodeURIComponent("our contacts (May).refused.csv"),
    );
    const lines = new TextDecoder("utf-8", { ignoreBOM: true })
      .decode(await answer.arrayBuffer())
      .split("\r\n");
    expect(lines[0]).toBe(
      "\uFEFFRefused: line (dates: month first),Refused: why,Refused: what to do,Date,Employment specialist,Client ID,Minutes,Place,Note",
    );
    expect(lines[1]).toContain(
      '3,minutes are not a number,"Write the minutes as a number, such as 60.",5/21/2025,Ana Lopez,H-1,an hour,Office,"said ""hi"", left"',
    );

    await vi.waitUntil(async () => !existsSync(join(await uploadFolder(api.deps), uploadId)), patient);
    const { runs } = await ruth.caller.import.runs();
    expect(runs[0]).toMatchObject({ runId: run.runId, state: "finished", accepted: 5, refused: 2 });

    // Mended, the refused rows go in as they come back.
    const mended = lines
      .filter((line) => !line.startsWith("4,"))
      .join("\r\n")
      .replace("an hour", "60");
    const second = await bring({ "our contacts (May).refused.csv": mended });
    await previewed(second);
    expect((await ran(second)).results).toMatchObject([{ kind: "contacts", new: 1, refused: 0 }]);
  });

  test("says what columns mean where it was not recognised, and is asked for what is missing", async () => {
    const uploadId = await bring({
      "visits.csv": "Who,When,How long,Where,With\nH-1,5/29/2025,20,Office,Ana Lopez\n",
    });
    const [sheet] = (await ruth.caller.import.recognise({ uploadId })).sheets;
    expect(sheet).toMatchObject({ kind: null });
    const columns = ["client", "onDate", "minutes", "place"].map((field, column) => ({ column, field }));
    const asked = await ruth.caller.import.recognise({
      uploadId,
      sheets: [{ sheetId: "0", kind: "contacts", columns }],
    });
    expect(asked.sheets[0]).toMatchObject({ kind: "contacts", missing: ["specialist"] });
    expect(
      await refusal(
        ruth.caller.import.preview({
          uploadId,
          asOf: null,
          sheets: [{ sheetId: "0", kind: "contacts", columns }],
        }),
      ),
    ).toMatchObject({
      app: { code: "import.needs-columns", facts: { sheets: [{ sheetId: "0", missing: ["specialist"] }] } },
    });
    const preview = await previewed(uploadId, [
      { sheetId: "0", kind: "contacts", columns: [...columns, { column: 4, field: "specialist" }] },
    ]);
    expect(preview.results).toMatchObject([{ kind: "contacts", new: 1, refused: 0 }]);
  });

  test("chooses in which order dates are read", async () => {
    const uploadId = await bring({
      "contacts.csv": separated([contactHeadings, ["3/4/2026", "Ana Lopez", "H-1", "30", "Office", ""]]),
    });
    expect((await ruth.caller.import.recognise({ uploadId })).sheets[0]?.dates[0]).toMatchObject({
      order: "month-first",
      by: "assumed",
      ambiguous: 1,
    });
    const chosen = await ruth.caller.import.recognise({
      uploadId,
      sheets: [{ sheetId: "0", dateOrder: "day-first" }],
    });
    expect(chosen.sheets[0]?.dates[0]).toMatchObject({ order: "day-first", by: "chosen" });
  });

  test("brings people of a program that the staff sheet of the same import adds", async () => {
    const other = await api.agency({ kind: "ips", unitName: "Main" });
    const una = await other.staff({ role: "ips-supervisor", name: "Una Reed", unit: null });
    const signedIn = await api.signIn(una);
    const uploadId = api.deps.newId();
    await una.caller.import.begin({ uploadId });
    const sheets = [separated(smallTeam.staff), separated(smallTeam.clients)];
    for (const [number, body] of sheets.entries())
      await put(uploadId, number, `${number}.csv`, body, signedIn);
    expect((await finished(una, uploadId)).results).toMatchObject([
      { kind: "staff", new: 3, refused: 0 },
      { kind: "clients", new: 1, refused: 0 },
    ]);
  });

  test("leaves a sheet out", async () => {
    const uploadId = await bring(files);
    const preview = await previewed(uploadId, [
      { sheetId: "0", kind: null },
      { sheetId: "2", kind: null },
    ]);
    expect(preview.results.map(({ kind }) => kind)).toEqual(["clients"]);
  });

  test("is told what a correction would change before it changes anything", async () => {
    const uploadId = await bring({
      "clients.csv": separated(smallTeam.clients).replace("East,,", "East,10/3/2026,"),
    });
    const preview = await previewed(uploadId);
    expect(preview.results[0]?.corrections).toEqual([
      {
        line: 2,
        subject: "H-1",
        changes: [{ field: "exitedOn", label: "Exit date", kind: "date", before: null, after: "2026-10-03" }],
      },
    ]);
    const run = await ran(uploadId, false);
    expect(run.results[0]).toMatchObject({ corrected: 1 });
    expect(await agency.system.run((tx) => tx.select({ to: episode.exitedOn }).from(episode))).toEqual([
      { to: null },
    ]);
  });

  test.each([
    ["an empty file", "", "empty"],
    ["headings alone", "Date,Employment specialist,Client ID,Minutes,Place\n", "only-header"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), "not-a-table"],
    ["one long line", "x".repeat(3_000_000), "row-too-long"],
    ["half a workbook", new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), "damaged"],
    ["an old workbook", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), "old-excel"],
  ])("brings %s and is told so", async (_name, body, problem) => {
    const uploadId = await bring({ "file.csv": body });
    expect((await ruth.caller.import.recognise({ uploadId })).sheets).toMatchObject([
      { file: "file.csv", problem: { code: problem } },
    ]);
    expect(await refusal(ruth.caller.import.preview({ uploadId, asOf: null, sheets: [] }))).toMatchObject({
      app: { code: "import.not-readable" },
    });
  });

  test("sends a run twice and gets it once", async () => {
    const uploadId = await bring({ "staff.csv": separated(smallTeam.staff) });
    await previewed(uploadId);
    const runId = api.deps.newId();
    await ruth.caller.import.run({ runId, uploadId, applyCorrections: true });
    await expect(ruth.caller.import.run({ runId, uploadId, applyCorrections: true })).resolves.toEqual({
      id: runId,
    });
    await vi.waitUntil(
      async () => (await ruth.caller.import.result({ runId })).state === "finished",
      patient,
    );
  });

  test("cannot run what was not previewed", async () => {
    const uploadId = await bring({ "staff.csv": separated(smallTeam.staff) });
    expect(
      await refusal(ruth.caller.import.run({ runId: api.deps.newId(), uploadId, applyCorrections: true })),
    ).toMatchObject({ app: { code: "import.not-readable" } });
  });

  test("changes their mind: nothing is kept", async () => {
    const uploadId = await bring({ "staff.csv": separated(smallTeam.staff) });
    await ruth.caller.import.discard({ uploadId });
    expect(existsSync(join(await uploadFolder(api.deps), uploadId))).toBe(false);
  });

  test("a name of a file cannot lead anywhere", async () => {
    const uploadId = await bring({ "../../../etc/passwd": separated(smallTeam.staff) });
    expect((await ruth.caller.import.recognise({ uploadId })).sheets[0]?.file).toBe("passwd");
    expect((await put("../../x", 0, "a.csv", "a")).status).toBe(404);
    expect((await put(api.deps.newId(), 0, "a.csv", "a")).status).toBe(404);
    expect((await put(uploadId, 99, "a.csv", "a")).status).toBe(400);
  });

  describe("and nobody else gets at it", () => {
    test("another supervisor of the same agency finds nothing", async () => {
      const uploadId = await bring(files);
      const other = await agency.staff({ role: "ips-supervisor", unit: null });
      await previewed(uploadId);
      const { runId } = await ran(uploadId);
      expect(await refusal(other.caller.import.recognise({ uploadId }))).toMatchObject({
        app: { code: "not-found" },
      });
      expect(await refusal(other.caller.import.result({ runId }))).toMatchObject({
        app: { code: "not-found" },
      });
      expect(await refusal(other.caller.import.refused({ of: { runId }, sheetId: "2" }))).toMatchObject({
        app: { code: "not-found" },
      });
      expect((await other.caller.import.runs()).runs).toEqual([]);
      const theirs = await api.signIn(other);
      expect((await theirs.get(importRefusedPath("runs", runId, "2"))).status).toBe(404);
    });

    test.each(["specialist", "administrator", "practitioner"] as const)(
      "a %s may not import",
      async (role) => {
        const other = await agency.staff({ role });
        expect(await refusal(other.caller.import.begin({ uploadId: api.deps.newId() }))).toMatchObject({
          app: { code: "forbidden" },
        });
      },
    );

    test("nor may a stranger send a file", async () => {
      const uploadId = await bring(files);
      expect((await put(uploadId, 0, "staff.csv", "x", openBrowser(api.app))).status).toBe(401);
    });
  });

  test("of one program imports its rows, and no other's", async () => {
    const theirAgency = await api.agency({ kind: "ips", unitName: "East" });
    const west = await theirAgency.addUnit("West");
    const east = await theirAgency.staff({ role: "ips-supervisor", name: "Ines Gold", unit: null });
    const first = api.deps.newId();
    await east.caller.import.begin({ uploadId: first });
    const inEast = await api.signIn(east);
    await put(first, 0, "clients.csv", files["clients.csv"], inEast);
    await put(first, 1, "staff.csv", files["staff.csv"], inEast);
    await finished(east, first);

    const wes = await theirAgency.staff({ role: "ips-supervisor", name: "Wes Young", unit: west });
    const uploadId = api.deps.newId();
    await wes.caller.import.begin({ uploadId });
    const theirs = await api.signIn(wes);
    const rows = [
      ...smallTeam.staff,
      ["S09", "Una Park", "Employment specialist", "West", "1", "", "", ""],
      ["S10", "Nia Cole", "Employment specialist", "North", "1", "", "", ""],
    ];
    await put(uploadId, 0, "staff.csv", separated(rows), theirs);
    await put(
      uploadId,
      1,
      "contacts.csv",
      separated([contactHeadings, ["6/20/2025", "Ana Lopez", "H-1", "30", "Office", ""]]),
      theirs,
    );
    const run = await finished(wes, uploadId);
    expect(run.results).toMatchObject([
      { kind: "staff", new: 1, refused: 3, refusedBy: { "program-not-yours": 3 } },
      { kind: "contacts", new: 0, refused: 1, refusedBy: { "program-not-yours": 1 } },
    ]);
    expect(
      await theirAgency.system.run((tx) =>
        tx.select({ unitId: staff.unitId }).from(staff).where(eq(staff.name, "Una Park")),
      ),
    ).toEqual([{ unitId: west.id }]);
  });
});

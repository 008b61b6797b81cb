import { emptyPlan, type HandOverInput, type SignPersonReleaseInput } from "@ips/contract";
import { addDays } from "@ips/domain";
import { v7 } from "uuid";
import { describe, expect, test } from "vitest";
import { refusal, rejects } from "../everyday/refusal.ts";
import { today } from "../everyday/world.ts";
import { snapshot } from "./snapshot.ts";
import { useSharing } from "./use-sharing.ts";

const { world, share } = useSharing();

const toSister = (clientId: string, over: Partial<SignPersonReleaseInput> = {}): SignPersonReleaseInput => ({
  releaseId: v7(),
  clientId,
  relation: "family",
  recipientName: "Rosa Rivera",
  organization: null,
  phone: "(555) 010-2030",
  email: null,
  address: null,
  groups: ["job-search-plan"],
  purposes: ["at-the-request-of-the-person"],
  validFrom: "2026-06-01",
  expiresOn: "2026-12-31",
  signedByName: "Donna Rivera",
  capacity: "self",
  authority: null,
  signatureKind: "on-screen",
  signatureReference: null,
  signedOn: "2026-06-01",
  formLanguage: "es",
  copyGiven: true,
  statementsRead: true,
  ...over,
});
const toEmployer = (clientId: string, over: Partial<SignPersonReleaseInput> = {}) =>
  toSister(clientId, {
    relation: "employer",
    recipientName: "Kim Lee",
    organization: "Kessler Hardware",
    answers: ["hours-and-days", "start-date"],
    groups: ["job-search-plan"],
    ...over,
  });
const give = (releaseId: string, over: Partial<HandOverInput> = {}): HandOverInput => ({
  handedOverId: v7(),
  releaseId,
  givenOn: today,
  document: "plan",
  way: "printed",
  groups: ["job-search-plan"],
  noticeLanguage: "en",
  ...over,
});
const answers: Partial<HandOverInput> = {
  document: "employer-answers",
  answers: ["start-date"],
  way: "told",
};

async function aSister(over: Partial<SignPersonReleaseInput> = {}) {
  const { clientId } = await world().anIpsClient("ana");
  const { id: releaseId } = await world().as("ana").recipient.sign(toSister(clientId, over));
  return { clientId, releaseId };
}
async function chooses(clientId: string, choice: "nothing" | "services-only" | "decide-per-employer") {
  await share().savePlan("ana", clientId, { disclosure: { ...emptyPlan.disclosure, choice } });
}

describe("a release to somebody without an account", () => {
  test("names who they are and how to reach them, and is one release when it is sent twice", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const input = toSister(clientId);
    await world().as("ana").recipient.sign(input);
    await world().as("ana").recipient.sign(input);
    const page = await world().as("sue").recipient.ofClient({ clientId });
    expect(page).toMatchObject({ canSign: true, canHandOver: true, canRevoke: true });
    expect(page.releases).toMatchObject([
      {
        recipientName: "Rosa Rivera",
        relation: "family",
        phone: "(555) 010-2030",
        groups: ["job-search-plan"],
        state: "active",
        copyGivenOn: today,
        handedOver: [],
      },
    ]);
  });

  test("opens nothing to any agency", async () => {
    const { clientId } = await aSister();
    for (const player of ["eric", "lou", "val"] as const) {
      await rejects(world().as(player).recipient.ofClient({ clientId }), "NOT_FOUND", "not-found");
      await rejects(world().as(player).release.ofClient({ clientId }), "NOT_FOUND", "not-found");
    }
  });

  test("holds the elements of an authorization, and keeps consent for substance-use records on its own form", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const sign = (over: Partial<SignPersonReleaseInput>) =>
      refusal(world().as("ana").recipient.sign(toSister(clientId, over)));
    expect((await sign({ expiresOn: "2028-01-01" })).app.facts).toEqual({
      problems: [{ field: "expiresOn", code: "release-expiry-too-far" }],
    });
    expect((await sign({ groups: ["substance-use"] })).app.facts).toEqual({
      problems: [{ field: "part2", code: "release-without-part2" }],
    });
    expect((await sign({ groups: ["substance-use", "benefits"], part2: true })).app.facts).toEqual({
      problems: [{ field: "groups", code: "release-part2-not-alone" }],
    });
    expect((await sign({ recipientName: " " })).fields).toMatchObject([{ path: "recipientName" }]);
    expect((await world().as("ana").recipient.ofClient({ clientId })).releases).toEqual([]);
  });
});

describe("what they were given", () => {
  test("is written down with who gave it, how, and the notice that went with it", async () => {
    const { clientId, releaseId } = await aSister();
    const input = give(releaseId, { description: "Plan of June 3" });
    await world().as("ben").recipient.handOver(input);
    await world().as("ben").recipient.handOver(input);
    const { releases } = await world().as("ana").recipient.ofClient({ clientId });
    expect(releases[0]?.handedOver).toMatchObject([
      {
        givenOn: today,
        document: "plan",
        way: "printed",
        byName: "Ben Ortiz",
        description: "Plan of June 3",
      },
    ]);
  });

  test.each([
    ["the day before its first day", { givenOn: "2026-05-31" }],
    ["a day to come", { givenOn: "2026-06-16" }],
  ])("needs a release in force: not on %s", async (_, over) => {
    const { releaseId } = await aSister();
    const refused = await refusal(world().as("ana").recipient.handOver(give(releaseId, over)));
    expect(refused.app.code).toBe("hand-over.not-in-force");
  });

  test("is refused under a release that has expired", async () => {
    const { releaseId } = await aSister({ expiresOn: today });
    await expect(world().as("ana").recipient.handOver(give(releaseId))).resolves.toHaveProperty("id");
    const one = await world().anIpsClient("ana");
    const asOf = await refusal(
      world()
        .as("ana")
        .recipient.sign(toSister(one.clientId, { expiresOn: "2026-06-14" })),
    );
    expect(asOf.app.code).toBe("release.incomplete");
  });

  test("is refused once the person has taken the release back", async () => {
    const { clientId, releaseId } = await aSister();
    await world().as("ana").recipient.handOver(give(releaseId));
    await world().as("ana").recipient.revoke({ releaseId, how: "Said so on the phone" });
    const refused = await refusal(world().as("ana").recipient.handOver(give(releaseId)));
    expect(refused.app.code).toBe("hand-over.not-in-force");
    const [release] = (await world().as("ana").recipient.ofClient({ clientId })).releases;
    expect(release).toMatchObject({ state: "revoked", revokedHow: "Said so on the phone" });
    expect(release?.handedOver).toHaveLength(1);
    const again = await refusal(world().as("ana").recipient.revoke({ releaseId, how: "x" }));
    expect(again.app.code).toBe("release.already-ended");
  });

  test("is no more than the release names", async () => {
    const { releaseId } = await aSister();
    const refused = await refusal(
      world()
        .as("ana")
        .recipient.handOver(give(releaseId, { groups: ["benefits"] })),
    );
    expect(refused.app.code).toBe("hand-over.not-named");
  });
});

describe("an employer", () => {
  test("is told nothing while the person has not chosen, whatever they sign", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const sign = () => refusal(world().as("ana").recipient.sign(toEmployer(clientId)));
    expect((await sign()).app.code).toBe("disclosure.not-chosen");
    await chooses(clientId, "nothing");
    expect((await sign()).app.code).toBe("disclosure.not-chosen");
    expect((await world().as("ana").recipient.ofClient({ clientId })).employerAnswers).toEqual([]);
  });

  test("gets the answers that were chosen and signed, and no text", async () => {
    const { clientId } = await world().anIpsClient("ana");
    await chooses(clientId, "services-only");
    const health = await refusal(
      world()
        .as("ana")
        .recipient.sign(toEmployer(clientId, { answers: ["changes-at-work-that-help"] })),
    );
    expect(health.app).toMatchObject({
      code: "disclosure.not-chosen",
      facts: { answers: ["changes-at-work-that-help"] },
    });
    const { id } = await world().as("ana").recipient.sign(toEmployer(clientId));
    const refused = async (over: Partial<HandOverInput>) =>
      refusal(
        world()
          .as("ana")
          .recipient.handOver(give(id, { ...answers, ...over })),
      );
    expect((await refused({ description: "He is often ill" })).fields).toMatchObject([
      { path: "description" },
    ]);
    expect((await refused({ document: "letter", answers: [] })).fields).toMatchObject([{ path: "document" }]);
    expect((await refused({ answers: ["skills-and-experience"] })).app.code).toBe("hand-over.not-named");
    await world().as("ana").recipient.handOver(give(id, answers));
    const [release] = (await world().as("ana").recipient.ofClient({ clientId })).releases;
    expect(release?.handedOver).toMatchObject([{ answers: ["start-date"], groups: ["job-search-plan"] }]);
  });

  test("is told nothing more once the person has changed their mind in the plan", async () => {
    const { clientId } = await world().anIpsClient("ana");
    await chooses(clientId, "decide-per-employer");
    const { id } = await world().as("ana").recipient.sign(toEmployer(clientId));
    await chooses(clientId, "nothing");
    const refused = await refusal(world().as("ana").recipient.handOver(give(id, answers)));
    expect(refused.app.code).toBe("disclosure.not-chosen");
  });

  test("always gets answers, and nobody else does", async () => {
    const { clientId } = await world().anIpsClient("ana");
    await chooses(clientId, "decide-per-employer");
    const empty = await refusal(
      world()
        .as("ana")
        .recipient.sign(toEmployer(clientId, { answers: [] })),
    );
    expect(empty.fields).toMatchObject([{ path: "answers" }]);
    const sister = await refusal(
      world()
        .as("ana")
        .recipient.sign(toSister(clientId, { answers: ["start-date"] })),
    );
    expect(sister.fields).toMatchObject([{ path: "answers" }]);
  });
});

test("a release to a person that ends soon is a finding for the own unit, until a newer one is signed, and for nobody else", async () => {
  const { clientId } = await world().anIpsClient("ana");
  const signed = toSister(clientId, { expiresOn: addDays(today, 10) });
  await world().as("ana").recipient.sign(signed);
  const endings = async (player: "ana" | "eric") =>
    (await world().as(player).client.get({ clientId })).findings.filter(
      ({ record }) => record?.table === "person_release",
    );
  expect(await endings("ana")).toMatchObject([
    { code: "release.expiry.ends-soon", record: { id: signed.releaseId }, daysLeft: 10 },
  ]);
  await world().aRelease("ana", clientId, "state", ["identity", "referral-and-eligibility"]);
  expect(await endings("eric")).toEqual([]);
  await world()
    .as("ana")
    .recipient.sign(toSister(clientId, { recipientName: "rosa rivera" }));
  expect((await endings("ana")).filter(({ status }) => status === "due")).toEqual([]);
});

test("who is of another program or agency finds nothing and changes nothing", async () => {
  const { clientId, releaseId } = await aSister();
  const before = await snapshot(world());
  for (const player of ["wes", "lou", "eric", "val", "nora"] as const) {
    const { recipient, release } = world().as(player);
    const tries: (() => Promise<unknown>)[] = [
      () => recipient.ofClient({ clientId }),
      () => recipient.revoke({ releaseId, how: "x" }),
      () => recipient.sign(toSister(clientId)),
      () => recipient.handOver(give(releaseId)),
      () => release.form({ formId: releaseId }),
      () => release.recordCopy({ formId: releaseId }),
    ];
    for (const attempt of tries) await rejects(attempt(), "NOT_FOUND", "not-found");
  }
  expect(await snapshot(world())).toEqual(before);
});

test("roles that do not keep releases are refused before anything is read", async () => {
  const { clientId, releaseId } = await aSister();
  for (const player of ["pat", "bea", "adam"] as const) {
    await rejects(world().as(player).recipient.ofClient({ clientId }), "FORBIDDEN");
    await rejects(world().as(player).recipient.handOver(give(releaseId)), "FORBIDDEN");
    await rejects(world().as(player).disclosure.accounting({ clientId }), "FORBIDDEN");
  }
});

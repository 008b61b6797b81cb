import { emptyPlan, type TodayOutput } from "@ips/contract";
import { plan, referral, referralQuestion } from "@ips/db";
import type { PlanStepOwner } from "@ips/domain";
import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { countStatements } from "../../../test/everyday/count-statements.ts";
import { rejects } from "../../../test/everyday/refusal.ts";
import { useWorld, type Player } from "../../../test/everyday/use-world.ts";

const world = useWorld();
const today = (player: Player, scope: "mine" | "team" = "mine") => world().as(player).today.get({ scope });
const brief = (items: TodayOutput["now"]) =>
  items.map(({ kind, name, status, daysLeft }) => [kind, name, status, daysLeft]);
const everything = (page: TodayOutput) => [...page.now, ...page.thisWeek, ...page.later, ...page.waiting];

const byFirst = (a: (string | undefined)[], b: (string | undefined)[]): number =>
  (a[0] ?? "").localeCompare(b[0] ?? "");

async function aPlan(
  player: Player,
  clientId: string,
  steps: { text: string; owner: PlanStepOwner; by: string | null; state?: "open" | "done" }[],
) {
  const w = world();
  const planId = v7();
  const objectives = [
    {
      objectiveId: v7(),
      title: "Find work",
      steps: steps.map((step) => ({ stepId: v7(), doneOn: null, state: "open" as const, ...step })),
    },
  ];
  const unitId = player === "wes" ? w.unitId("Harbor West") : w.unitId("Harbor East");
  await w.rows(player, (tx) =>
    tx.insert(plan).values({
      id: planId,
      agencyId: w.agencyIds.harbor,
      unitId,
      clientId,
      content: { ...emptyPlan, objectives },
    }),
  );
  return { planId, objectives };
}

/** A referral of a person to the VR agency, with the release it goes under. */
async function aReferral(player: "ana" | "wes", clientId: string, toUnit?: string) {
  const w = world();
  const releaseId = await w.aRelease(
    player,
    clientId,
    "state",
    ["identity", "referral-and-eligibility"],
    toUnit === undefined ? {} : { toUnit },
  );
  const id = v7();
  const unitId = w.unitId(player === "ana" ? "Harbor East" : "Harbor West");
  await w.rows(player, (tx) =>
    tx.insert(referral).values({
      id,
      agencyId: w.agencyIds.harbor,
      unitId,
      clientId,
      toAgencyId: w.agencyIds.state,
      toUnitId: toUnit === undefined ? null : w.unitId(toUnit),
      releaseId,
      asked: "Open a case, please.",
      sentOn: "2026-06-12",
      sentBy: "Ana Lopez",
    }),
  );
  return { referralId: id, releaseId };
}

describe("who must not get in", () => {
  beforeAll(async () => {
    await world().anIpsClient("ana", { firstName: "Brian", lastName: "Reed", enteredOn: "2026-05-12" });
  });

  test("another program, another agency and VR learn nothing of a program's people", async () => {
    for (const player of ["wes", "lou", "eric", "vera", "val"] as const) {
      const page = await today(player, "team");
      expect(page).toMatchObject({ people: 0, events: [] });
      expect(everything(page)).toEqual([]);
    }
  });

  test("an inbox holds only what came to the own office under a release in force", async () => {
    const w = world();
    const { clientId } = await w.anIpsClient("wes", { firstName: "Rosa", lastName: "Garcia" });
    const { referralId, releaseId } = await aReferral("wes", clientId, "North Office");
    expect((await today("eric")).now).toMatchObject([
      {
        kind: "referral",
        name: "Rosa Garcia",
        client: null,
        referralId,
        action: "open-referral",
        on: "2026-06-12",
      },
    ]);
    for (const player of ["nora", "val"] as const) expect(everything(await today(player))).toEqual([]);
    await w.revoke("wes", releaseId);
    expect(everything(await today("eric"))).toEqual([]);
  });

  test.each(["adam", "bill"] as const)("%s has no Today", async (player) => {
    await rejects(today(player), "FORBIDDEN");
  });
});

describe("a specialist's Today", () => {
  test("has one row a person with the most urgent finding, in the group its day asks for", async () => {
    const w = world();
    const entered = { firstName: "A", enteredOn: "2026-05-16" };
    await w.anIpsClient("ben", { ...entered, lastName: "Late", enteredOn: "2026-05-15" });
    await w.anIpsClient("ben", { ...entered, lastName: "LastDay" });
    await w.anIpsClient("ben", { ...entered, lastName: "Three", enteredOn: "2026-05-19" });
    await w.anIpsClient("ben", { ...entered, lastName: "Four", enteredOn: "2026-05-20" });
    await w.anIpsClient("ben", { ...entered, lastName: "Seven", enteredOn: "2026-05-23" });
    await w.anIpsClient("ben", { ...entered, lastName: "Eight", enteredOn: "2026-05-24" });
    const page = await today("ben");
    expect(page).toMatchObject({ today: "2026-06-15", scope: "mine", people: 6, canSeeTeam: true });
    expect(brief(page.now)).toEqual([
      ["finding", "A Late", "overdue", -1],
      ["finding", "A LastDay", "due", 0],
      ["finding", "A Three", "due", 3],
    ]);
    expect(brief(page.thisWeek)).toEqual([
      ["finding", "A Four", "due", 4],
      ["finding", "A Seven", "due", 7],
    ]);
    expect(brief(page.later)).toEqual([["finding", "A Eight", "due", 8]]);
    expect(page.now[0]).toMatchObject({
      action: "log-employer-contact",
      who: "Ben Ortiz",
      more: 0,
      finding: { rule: "ips.first-employer-contact.from-entry", due: "2026-06-14" },
    });
  });

  test("has the steps the specialist has taken on, not those of others, done or without a day", async () => {
    const { clientId } = await world().anIpsClient("ana", {
      firstName: "Donna",
      lastName: "Rivera",
      enteredOn: "2026-06-14",
    });
    await aPlan("ana", clientId, [
      { text: "Call Kessler", owner: "specialist", by: "2026-06-14" },
      { text: "Ask about hours", owner: "specialist", by: "2026-06-20" },
      { text: "Far ahead", owner: "specialist", by: "2026-08-20" },
      { text: "No day", owner: "specialist", by: null },
      { text: "Done", owner: "specialist", by: "2026-06-15", state: "done" },
      { text: "Counselor's", owner: "counselor", by: "2026-06-15" },
      { text: "Hers", owner: "client", by: "2026-06-15" },
    ]);
    const page = await today("ana");
    const steps = everything(page).filter(({ kind }) => kind === "plan-step");
    expect(steps).toMatchObject([
      {
        text: "Call Kessler",
        status: "overdue",
        daysLeft: -1,
        action: "open-plan",
        client: { name: "Donna Rivera" },
      },
      { text: "Ask about hours", status: "due", daysLeft: 5 },
    ]);
  });

  test("waits for a referral that was not received, and holds the question VR asked about it", async () => {
    const w = world();
    const { clientId } = await w.anIpsClient("ana", {
      firstName: "Linh",
      lastName: "Jones",
      enteredOn: "2026-06-14",
    });
    const { referralId } = await aReferral("ana", clientId);
    const sent = (await today("ana")).waiting;
    expect(sent).toMatchObject([
      { kind: "referral", name: "Linh Jones", who: "State VR", on: "2026-06-12", referralId },
    ]);
    const questionId = v7();
    await w.rows("eric", (tx) =>
      tx.insert(referralQuestion).values({
        id: questionId,
        agencyId: w.agencyIds.harbor,
        unitId: w.unitId("Harbor East"),
        clientId,
        referralId,
        askedByAgencyId: w.agencyIds.state,
        text: "Which hours?",
        askedByName: "Eric Miller",
      }),
    );
    await w.database.owner
      .update(referral)
      .set({ receivedAt: new Date() })
      .where(eq(referral.id, referralId));
    const page = await today("ana");
    expect(page.waiting).toEqual([]);
    expect(page.now.find(({ kind }) => kind === "question")).toMatchObject({
      status: "missing-answer",
      text: "Which hours?",
      who: "State VR, Eric Miller",
      action: "answer-question",
      client: { clientId },
    });
    expect((await today("eric")).waiting).toMatchObject([
      { kind: "question", text: "Which hours?", client: null, name: "Linh Jones" },
    ]);
    await w.rows("ana", (tx) =>
      tx
        .update(referralQuestion)
        .set({ answer: "Mornings.", answeredAt: new Date(), answeredByName: "Ana Lopez" })
        .where(eq(referralQuestion.id, questionId)),
    );
    expect((await today("ana")).now.filter(({ kind }) => kind === "question")).toEqual([]);
    expect((await today("eric")).now).toMatchObject([{ kind: "referral", name: "Linh Jones" }]);
  });

  test("says what others did since: a release signed, a person given, a date recorded; not one's own doing", async () => {
    const w = world();
    const { clientId, episodeId } = await w.anIpsClient("ben", {
      firstName: "Nia",
      lastName: "Brown",
      enteredOn: "2026-06-14",
    });
    await w
      .as("sue")
      .episode.assign({ episodeId, assignmentId: v7(), staffId: w.staffId("ana"), fromOn: "2026-06-15" });
    await w.as("ben").milestone.record({
      milestoneId: v7(),
      clientId,
      kind: "referral",
      subjectId: episodeId,
      on: "2026-06-10",
      evidenceReference: null,
    });
    const releaseId = await w.aRelease("ben", clientId, "valley", ["identity"]);
    await w.revoke("ben", releaseId);
    const events = (await today("ana")).events.filter(({ client }) => client?.clientId === clientId);
    expect(
      events.map(({ kind, byName, byAgencyName }) => [kind, byName, byAgencyName]).toSorted(byFirst),
    ).toEqual([
      ["client-assigned", "Sue Park", "Harbor Behavioral Health"],
      ["milestone-recorded", "Ben Ortiz", "Harbor Behavioral Health"],
      ["release-revoked", "Ben Ortiz", "Harbor Behavioral Health"],
      ["release-signed", "Ben Ortiz", "Harbor Behavioral Health"],
    ]);
  });
});

describe("a counselor's Today", () => {
  test("has the own clocks, the steps of the counselor in a released plan, and what the program changed", async () => {
    const w = world();
    const { clientId } = await w.anIpsClient("ana", {
      firstName: "Omar",
      lastName: "Tate",
      enteredOn: "2026-06-14",
    });
    const vr = await w.aVrClient("vera", { firstName: "Omar", lastName: "Tate", appliedOn: "2026-04-14" });
    await aPlan("ana", clientId, [
      { text: "Authorize training", owner: "counselor", by: "2026-06-18" },
      { text: "Call", owner: "specialist", by: "2026-06-18" },
    ]);
    await w.areOnePerson(clientId, vr.clientId);
    expect(everything(await today("vera")).map(({ kind }) => kind)).toEqual(["finding", "referral"]);
    const releaseId = await w.aRelease("ana", clientId, "state", ["job-search-plan"]);
    const page = await today("vera");
    expect(brief(page.now)).toEqual([
      ["finding", "Omar Tate", "overdue", -2],
      ["referral", "Linh Jones", "due", null],
      ["plan-step", "Omar Tate", "due", 3],
    ]);
    expect(page.now[0]).toMatchObject({ action: "record-eligibility", client: { clientId: vr.clientId } });
    expect(page.now[2]).toMatchObject({ text: "Authorize training", client: { clientId: vr.clientId } });
    expect(
      page.events
        .map(({ kind, byName, byAgencyName, client }) => [kind, byName, byAgencyName, client?.clientId])
        .toSorted(byFirst),
    ).toEqual([
      ["plan-changed", "Ana Lopez", "Harbor Behavioral Health", vr.clientId],
      ["release-signed", "Donna Rivera", "Harbor Behavioral Health", vr.clientId],
    ]);
    await w.revoke("ana", releaseId);
    expect((await today("vera")).events).toEqual([]);
  });
});

test("a supervisor sees the team's; who carries nobody always does", async () => {
  const team = await today("sue", "team");
  expect(team.people).toBeGreaterThan(6);
  expect((await today("sue")).people).toBe(0);
  expect(await today("pat")).toMatchObject({ scope: "team", people: team.people });
});

test("the number of statements does not grow with the number of people", async () => {
  const w = world();
  await w.anIpsClient("lou", { enteredOn: "2026-05-01" });
  const few = await countStatements(w.database.appPool, () => today("lou"));
  for (let each = 0; each < 12; each += 1)
    await w.anIpsClient("lou", { lastName: `Many ${each}`, enteredOn: "2026-05-01" });
  const many = await countStatements(w.database.appPool, () => today("lou"));
  expect([few.result.now.length, many.result.now.length]).toEqual([1, 13]);
  expect(many.statements).toEqual(few.statements);
  expect(many.statements.length).toBeLessThanOrEqual(15);
});

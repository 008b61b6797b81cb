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
const shown = (page: TodayOutput) => [
  page.now.length,
  page.thisWeek.length,
  page.later.length,
  page.waiting.length,
];
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

  test("who carries nobody sees the program and is not asked to choose", async () => {
    expect(await today("bea")).toMatchObject({ scope: "team", canChooseScope: false });
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
    expect(page).toMatchObject({ today: "2026-06-15", scope: "mine", people: 6, canChooseScope: true });
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
  expect(many.result.totals).toEqual({ now: 13, thisWeek: 0, later: 0, waiting: 0 });
  expect(many.statements).toEqual(few.statements);
  expect(many.statements.length).toBeLessThanOrEqual(6);
});

describe("a long list", () => {
  beforeAll(async () => {
    const w = world();
    for (let each = 0; each < 52; each += 1)
      await w.anIpsClient("wes", {
        lastName: `Long ${String(each).padStart(2, "0")}`,
        enteredOn: "2026-05-01",
      });
  });

  test("comes as its fifty most urgent, and says how many there are", async () => {
    const page = await today("wes");
    expect(page.totals.now).toBeGreaterThanOrEqual(52);
    expect(shown(page)[0]).toBe(50);
  });

  test("goes on from where it ended when more is asked for, and no other list with it", async () => {
    const first = await today("wes");
    const more = await world()
      .as("wes")
      .today.get({ scope: "mine", shown: { now: 100 } });
    expect(more.now.slice(0, 50)).toEqual(first.now);
    expect(more.now).toHaveLength(more.totals.now);
    expect(more.totals).toEqual(first.totals);
  });

  test.each([0, 10_001, 1.5])("%s items cannot be asked for", async (now) => {
    await rejects(world().as("wes").today.get({ shown: { now } }), "BAD_REQUEST");
  });
});

describe("since the last visit", () => {
  /** Puts the visits of a player into the past, as if time had gone by. */
  const later = async (player: Player, minutes: number) => {
    await world().database.ownerPool.query(
      `update today_visit set opened_at = opened_at - make_interval(mins => $2), since = since - make_interval(mins => $2)
        where membership_id = $1`,
      [world().actor(player).membershipId, minutes],
    );
  };
  const news = async (player: Player) => {
    const { events, eventsNew } = await today(player);
    return [events.filter(({ isNew }) => isNew).length, eventsNew];
  };

  test("everything is new at the first visit, and stays so until half an hour after it", async () => {
    const w = world();
    const { clientId } = await w.anIpsClient("ana", {
      firstName: "Ida",
      lastName: "New",
      enteredOn: "2026-06-14",
    });
    await w.revoke("ben", await w.aRelease("ben", clientId, "state", ["identity"]));
    const [first] = await news("ana");
    expect(first).toBeGreaterThan(1);
    await w.as("ana").today.visit();
    expect(await news("ana")).toEqual([first, first]);
    await later("ana", 29);
    await w.as("ana").today.visit();
    expect((await today("ana")).since).toBeNull();
    await later("ana", 31);
    const since = (await today("ana")).since ?? "";
    expect(Date.now() - Date.parse(since)).toBeGreaterThan(30 * 60_000);
    await w.as("ana").today.visit();
    expect((await today("ana")).since).toBe(since);
  });

  test("what was marked as seen is new no more, and what comes after it is", async () => {
    const w = world();
    const { clientId } = await w.anIpsClient("ben", {
      firstName: "Ivo",
      lastName: "Seen",
      enteredOn: "2026-06-14",
    });
    await w.aRelease("ana", clientId, "state", ["identity"]);
    const [latest] = (await today("ben")).events;
    expect(latest).toMatchObject({ isNew: true });
    await w.as("ben").today.markSeen({ upTo: latest?.at ?? "" });
    expect(await news("ben")).toEqual([0, 0]);
    await w.as("ben").today.markSeen({ upTo: "2026-01-01T00:00:00Z" });
    expect(await news("ben")).toEqual([0, 0]);
    await w.aRelease("ana", clientId, "valley", ["identity"]);
    expect(await news("ben")).toEqual([1, 1]);
  });

  test("a moment ahead of now marks nothing that is still to come; no moment at all is refused", async () => {
    const w = world();
    const { clientId } = await w.anIpsClient("ben", {
      firstName: "Una",
      lastName: "Ahead",
      enteredOn: "2026-06-14",
    });
    await w.as("ben").today.markSeen({ upTo: "2999-01-01T00:00:00Z" });
    await w.aRelease("ana", clientId, "state", ["identity"]);
    expect(await news("ben")).toEqual([1, 1]);
    await rejects(w.as("ben").today.markSeen({ upTo: "yesterday" }), "BAD_REQUEST");
  });

  test("each visit is one's own", async () => {
    await world().as("sue").today.markSeen({ upTo: new Date().toISOString() });
    expect((await today("pat")).since).toBeNull();
  });
});

import type { RateItemInput } from "@ips/contract";
import { agencySetting, fidelityReview, membership } from "@ips/db";
import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { rejects } from "../../../test/everyday/refusal.ts";
import { aReviewAtReport } from "../../testing/a-review-at-report.ts";
import { apiTest, testToday, type ApiTest, type TestAgency, type TestStaff } from "../../testing/api-test.ts";

let api: ApiTest;
let harbor: TestAgency;
let supervisor: TestStaff;
let outsiders: TestStaff[];
beforeAll(async () => {
  api = await apiTest();
  harbor = await api.agency({ kind: "ips", name: "Harbor Behavioral Health" });
  const west = await harbor.addUnit("Harbor West");
  const elsewhere = await api.agency({ kind: "ips", name: "Lakeside Mental Health" });
  supervisor = await harbor.staff({ role: "ips-supervisor" });
  outsiders = [
    await elsewhere.staff({ role: "ips-supervisor" }),
    await elsewhere.staff({ role: "reviewer" }),
    await harbor.staff({ role: "ips-supervisor", unit: west }),
    await harbor.staff({ role: "specialist" }),
    await harbor.staff({ role: "reviewer" }),
  ];
});
afterAll(() => api.close());

const days = {
  evidenceTo: "2026-10-31",
  months: 6,
  visitFrom: "2026-11-24",
  visitTo: "2026-11-25",
  organization: "State University Training Center",
} as const;
const planned = async (kind: "outside" | "self" | "paper", over: object = {}) => {
  const reviewId = v7();
  const order = { reviewId, unitId: harbor.unit.id, kind, scale: "ips25", ...days, ...over } as const;
  await supervisor.caller.review.plan(order);
  return reviewId;
};

/** Two specialists rate a self-review: what they go through is what reviewers from outside go through. */
async function twoRaters(reviewId: string): Promise<[TestStaff, TestStaff]> {
  const raters: [TestStaff, TestStaff] = [
    await harbor.staff({ role: "specialist" }),
    await harbor.staff({ role: "specialist" }),
  ];
  for (const { staffId } of raters)
    await supervisor.caller.review.addMember({ reviewId, memberId: v7(), staffId, leads: false });
  return raters;
}
const rate = (who: TestStaff, reviewId: string, item: number, over: Partial<RateItemInput> = {}) =>
  who.caller.review.rate({ reviewId, ratingId: v7(), item, score: 4, comment: "", ...over });
const rateAll = async (who: TestStaff, reviewId: string, score: number) => {
  for (let item = 1; item <= 25; item += 1) await rate(who, reviewId, item, { score });
};
const agreed = (reviewId: string, item: number, version: number, over: object = {}) => ({
  reviewId,
  scoreId: v7(),
  item,
  version,
  score: 4,
  reason: "",
  observation: "",
  recommendation: "",
  previousScore: null,
  previousNote: "",
  ...over,
});

describe("somebody without a part in a review", () => {
  test("finds it neither in the list nor by its key, and changes nothing of it", async () => {
    const reviewId = await planned("outside");
    for (const { caller } of outsiders) {
      expect((await caller.review.list()).rows).toEqual([]);
      await rejects(caller.review.get({ reviewId }), "NOT_FOUND");
      await rejects(
        caller.review.rate({ reviewId, ratingId: v7(), item: 1, score: 5, comment: "" }),
        "NOT_FOUND",
      );
      await rejects(caller.review.agree(agreed(reviewId, 1, 0)), "NOT_FOUND");
      await rejects(caller.review.handIn({ reviewId }), "NOT_FOUND");
      await rejects(caller.review.move({ reviewId, move: "write-report" }), "NOT_FOUND");
    }
    expect(await supervisor.caller.review.get({ reviewId })).toMatchObject({ stage: "planned", ratings: [] });
  });
});

describe("planning", () => {
  test("makes the checklist that the process asks for, with days before the visit and none before today", async () => {
    const reviewId = await planned("outside", { visitFrom: "2027-03-10", visitTo: "2027-03-11" });
    const { tasks, months, items } = await supervisor.caller.review.get({ reviewId });
    expect({ months, items }).toEqual({ months: 6, items: 25 });
    const due = new Map(tasks.map(({ subject, dueOn }) => [subject, dueOn]));
    expect(due.get("agree-visit")).toBe("2027-01-10");
    expect(due.get("job-list")).toBe("2027-01-10");
    expect(due.get("visit-timetable")).toBe("2027-02-24");
    expect(due.get("families")).toBe("2027-03-10");
    const near = await planned("outside");
    const late = (await supervisor.caller.review.get({ reviewId: near })).tasks;
    expect(late.filter(({ dueOn }) => dueOn !== null && dueOn < testToday)).toEqual([]);
  });

  test("shows the agency's days with where each comes from: its own over the timetable's, and what is done", async () => {
    const center = await api.agency({ kind: "ips", name: "Lakeside" });
    const denise = await center.staff({ role: "ips-supervisor" });
    const plan = async () => {
      const reviewId = v7();
      await denise.caller.review.plan({
        reviewId,
        unitId: center.unit.id,
        kind: "outside",
        scale: "ips25",
        ...days,
        visitFrom: "2027-03-10",
        visitTo: "2027-03-11",
      });
      return reviewId;
    };
    const without = await denise.caller.review.get({ reviewId: await plan() });
    expect(without.deadlines).toEqual([]);
    const row = { from: "2026-01-01", value: 20, basis: "Contract 4.1" };
    const jurisdiction = { review: { timetable: "oregon", deadlines: { "deliver-report": [row] } } };
    await center.system.run((tx) => tx.insert(agencySetting).values({ agencyId: center.id, jurisdiction }));
    const reviewId = await plan();
    const { tasks } = await denise.caller.review.get({ reviewId });
    const scale = tasks.find(({ subject }) => subject === "send-scale");
    expect(scale?.dueOn).toBe("2027-01-24");
    await denise.caller.review.saveTask({
      reviewId,
      taskId: scale?.taskId ?? "",
      kind: "preparation",
      words: "",
      askedOf: "",
      dueOn: scale?.dueOn ?? null,
      done: true,
      note: "",
      withdrawn: false,
    });
    const { deadlines } = await denise.caller.review.get({ reviewId });
    expect(deadlines.find(({ step }) => step === "send-scale")).toMatchObject({
      due: "2027-01-24",
      doneOn: testToday,
      setBy: "timetable",
      source: { confidence: "single-source" },
    });
    expect(deadlines.find(({ step }) => step === "deliver-report")).toMatchObject({
      due: "2027-03-31",
      doneOn: null,
      setBy: "agency",
      source: { name: "Contract 4.1" },
    });
    expect(deadlines.find(({ step }) => step === "copy-to-payer")).toMatchObject({ due: null });
  });

  test("again with the same key plans nothing twice", async () => {
    const reviewId = await planned("outside");
    const before = await supervisor.caller.review.get({ reviewId });
    const again = { reviewId, unitId: harbor.unit.id, kind: "outside", scale: "ips25", ...days } as const;
    await supervisor.caller.review.plan(again);
    expect((await supervisor.caller.review.get({ reviewId })).tasks).toEqual(before.tasks);
  });

  test("a line is added, changed, done and taken away", async () => {
    const reviewId = await planned("outside");
    const line = {
      reviewId,
      taskId: v7(),
      kind: "document",
      words: "The drug policy",
      askedOf: "Dr. Ames",
      dueOn: null,
      done: false,
      note: "",
      withdrawn: false,
    } as const;
    await rejects(supervisor.caller.review.saveTask({ ...line, words: " " }), "BAD_REQUEST");
    await supervisor.caller.review.saveTask(line);
    await supervisor.caller.review.saveTask({ ...line, done: true, note: "By mail" });
    const find = async () =>
      (await supervisor.caller.review.get({ reviewId })).tasks.find(({ taskId }) => taskId === line.taskId);
    expect(await find()).toMatchObject({
      doneOn: testToday,
      doneByName: supervisor.name,
      note: "By mail",
      askedOf: "Dr. Ames",
    });
    await supervisor.caller.review.saveTask({ ...line, withdrawn: true });
    expect(await find()).toBeUndefined();
  });

  test("a reviewer from outside is invited by letter, sees the review on its days, and nothing of the agency", async () => {
    const reviewId = await planned("outside");
    const [memberId, staffId] = [v7(), v7()];
    const invitation = {
      reviewId,
      memberId,
      staffId,
      invitationId: v7(),
      name: "Ruth Adler",
      email: "ruth.adler@university.example",
      leads: true,
      fromOn: "2026-11-23",
      toOn: "2026-12-20",
    };
    await rejects(supervisor.caller.review.invite({ ...invitation, toOn: "2026-11-22" }), "BAD_REQUEST");
    const { link } = await supervisor.caller.review.invite(invitation);
    const letter = api.letters.at(-1);
    expect(letter).toMatchObject({ to: invitation.email, text: expect.stringContaining(link) });
    expect(letter?.text).toContain(harbor.unit.name);
    const token = new URL(link).searchParams.get("token") ?? "";
    await api.stranger.staff.acceptInvitation({ token, password: "seven herons over the quay" });
    const rows = await harbor.system.run((tx) =>
      tx
        .select({ from: membership.fromOn, to: membership.toOn, role: membership.role })
        .from(membership)
        .where(eq(membership.staffId, staffId)),
    );
    expect(rows).toEqual([{ from: "2026-11-23", to: "2026-12-20", role: "reviewer" }]);
    await supervisor.caller.review.setReviewerDays({
      memberId,
      fromOn: "2026-11-23",
      toOn: "2026-11-20",
      leaves: true,
    });
    const { members } = await supervisor.caller.review.get({ reviewId });
    expect(members).toMatchObject([{ name: "Ruth Adler", left: true, toOn: "2026-11-20" }]);
  });
});

describe("a review from beginning to end", () => {
  let reviewId: string;
  let raters: [TestStaff, TestStaff];
  beforeEach(async () => {
    reviewId = await planned("self");
    await rejects(supervisor.caller.review.freeze({ reviewId, begin: true }), "CONFLICT");
    raters = await twoRaters(reviewId);
    await supervisor.caller.review.freeze({ reviewId, begin: true });
  });

  test("each rates alone, both hand in, they agree, hand over and close", async () => {
    const [ana, ben] = raters;
    const begun = await ana.caller.review.get({ reviewId });
    expect(begun).toMatchObject({ stage: "rating", evidence: { asOf: "2026-10-31", from: "2026-05-01" } });
    expect(begun.evidence?.items).toHaveLength(25);
    expect(begun.evidence?.settings).toMatchObject({ rounding: "whole" });
    await rateAll(ana, reviewId, 4);
    await rate(ana, reviewId, 3, { score: 5, comment: "All six phases" });
    await rejects(ben.caller.review.handIn({ reviewId }), "CONFLICT");
    await ana.caller.review.handIn({ reviewId });
    await rejects(rate(ana, reviewId, 1), "CONFLICT");
    expect((await ben.caller.review.get({ reviewId })).ratings).toEqual([]);
    expect((await supervisor.caller.review.get({ reviewId })).ratings).toEqual([]);
    await ana.caller.review.takeBack({ reviewId });
    await rate(ana, reviewId, 1, { score: 5 });
    await ana.caller.review.handIn({ reviewId });
    await rateAll(ben, reviewId, 4);
    expect(await ben.caller.review.handIn({ reviewId })).toMatchObject({ stage: "consensus" });
    const together = await ben.caller.review.get({ reviewId });
    expect(together).toMatchObject({ opened: true, stage: "consensus" });
    expect(together.ratings).toHaveLength(50);
    for (let item = 1; item <= 25; item += 1) await ana.caller.review.agree(agreed(reviewId, item, 0));
    await rejects(ben.caller.review.agree(agreed(reviewId, 3, 0, { score: 5 })), "CONFLICT");
    await ben.caller.review.agree(agreed(reviewId, 3, 1, { score: 5, reason: "Seen in every chart" }));
    await rejects(ana.caller.review.agree(agreed(reviewId, 3, 1)), "CONFLICT");
    expect((await supervisor.caller.review.get({ reviewId })).scores).toEqual([]);
    await ana.caller.review.move({ reviewId, move: "write-report" });
    await rejects(ben.caller.review.agree(agreed(reviewId, 3, 2, { score: 1 })), "CONFLICT");
    await ben.caller.review.agree(
      agreed(reviewId, 3, 2, { score: 5, reason: "Seen in every chart", observation: "Six phases" }),
    );
    const words = { method: "Two days", summary: "", strengths: "The team", priorities: "Meet employers" };
    await ana.caller.reviewReport.save({ id: v7(), reviewId, version: 0, ...words });
    await ana.caller.reviewReport.handOver({ reviewId });
    const handedOver = await supervisor.caller.review.get({ reviewId });
    expect(handedOver).toMatchObject({
      stage: "closed",
      handedOverOn: testToday,
      result: { total: 101, maximum: 125, band: "good", rated: 25 },
    });
    await rejects(supervisor.caller.review.cancel({ reviewId, reason: "Too late" }), "CONFLICT");
    // The next one is compared with it, and its reviewers see its scores in the evidence.
    const next = await planned("self", { visitFrom: "2027-05-05", visitTo: "2027-05-06" });
    const [cleo] = await twoRaters(next);
    await supervisor.caller.review.freeze({ reviewId: next, begin: true });
    const seen = await cleo.caller.review.get({ reviewId: next });
    expect(seen.evidence?.previous).toMatchObject({ reviewId, kind: "self", on: "2026-11-25" });
    expect(seen.evidence?.previous?.scores).toHaveLength(25);
  });

  test("evidence may be read anew until somebody has handed in", async () => {
    const [ana] = raters;
    await supervisor.caller.review.freeze({ reviewId, begin: false });
    await rateAll(ana, reviewId, 3);
    await ana.caller.review.handIn({ reviewId });
    await rejects(supervisor.caller.review.freeze({ reviewId, begin: false }), "CONFLICT");
  });

  test("the evidence names nobody, neither in its figures nor in what is shown to the reviewer", async () => {
    const ben = await harbor.staff({ role: "specialist", name: "Ben Nameworthy" });
    await ben.caller.employer.addContact({
      employerContactId: v7(),
      employer: { newEmployerId: v7(), name: "Kessler Hardware" },
      on: "2026-10-05",
      mode: "in-person",
      hiringManager: true,
      step: null,
      purpose: "learn-about-jobs",
      attendees: [],
      businessNote: null,
      clientId: null,
      clientNote: null,
    });
    await supervisor.caller.review.freeze({ reviewId, begin: false });
    const { evidence } = await supervisor.caller.review.get({ reviewId });
    const shown = evidence?.items.find(({ item }) => item === 18)?.forReviewer ?? [];
    expect(shown).toContainEqual({
      key: "businesses-met-again",
      value: 0,
      of: 1,
      specialist: expect.stringMatching(/^\d+$/),
    });
    expect(JSON.stringify(evidence)).not.toMatch(/Nameworthy|Kessler/);
  });

  test("cancelling says why and can be taken up again", async () => {
    await rejects(supervisor.caller.review.cancel({ reviewId, reason: " " }), "BAD_REQUEST");
    await supervisor.caller.review.cancel({ reviewId, reason: "A storm" });
    await rejects(raters[0].caller.review.get({ reviewId }), "NOT_FOUND");
    expect(await supervisor.caller.review.get({ reviewId })).toMatchObject({ cancelReason: "A storm" });
    expect(await supervisor.caller.review.move({ reviewId, move: "resume" })).toMatchObject({
      stage: "rating",
    });
    expect(await raters[0].caller.review.get({ reviewId })).toMatchObject({ stage: "rating" });
  });

  test("an item that the scale has not, and half a point, are refused", async () => {
    await rejects(rate(raters[0], reviewId, 26), "NOT_FOUND");
    await rejects(rate(raters[0], reviewId, 1, { score: 3.5 }), "BAD_REQUEST");
    await rejects(rate(raters[0], reviewId, 1, { score: 6 }), "BAD_REQUEST");
  });
});

describe("the people of a review", () => {
  test("are numbers to its raters; one chart is opened with a reason, and the supervisor is told", async () => {
    const reviewId = await planned("self");
    const [ana] = await twoRaters(reviewId);
    const created = await harbor.staff({ role: "specialist" });
    await created.caller.client.create({
      clientId: v7(),
      episodeId: v7(),
      unitId: harbor.unit.id,
      number: "H-77",
      identity: {
        firstName: "Marisol",
        lastName: "Quintero",
        preferredName: null,
        pronoun: null,
        bornOn: null,
        phone: null,
        email: null,
        language: "en",
      },
      referredOn: null,
      enteredOn: "2026-09-01",
      specialistId: null,
    });
    await supervisor.caller.review.freeze({ reviewId, begin: true });
    const { rows } = await ana.caller.review.clients({ reviewId });
    expect(rows).toMatchObject([{ number: 1, enteredMonth: "2026-09", opened: false, jobs: [] }]);
    await rejects(ana.caller.review.chart({ reviewId, number: 1 }), "NOT_FOUND");
    const order = { reviewId, chartId: v7(), number: 1, words: "How soon the search began" };
    await rejects(ana.caller.review.openChart({ ...order, words: " " }), "BAD_REQUEST");
    await ana.caller.review.openChart(order);
    const told = api.letters.filter(({ to }) => to === supervisor.email).length;
    await ana.caller.review.openChart(order);
    expect((await ana.caller.review.chart({ reviewId, number: 1 })).facts).toMatchObject([
      { on: "2026-09-01", kind: "program-entry" },
    ]);
    expect(JSON.stringify(api.letters)).not.toContain("Marisol");
    expect(told).toBeLessThanOrEqual(1);
    expect((await supervisor.caller.review.charts({ reviewId })).rows).toMatchObject([
      { byName: ana.name, number: 1, words: order.words, client: { name: "Marisol Quintero" } },
    ]);
    for (const { caller } of outsiders) {
      await rejects(caller.review.clients({ reviewId }), "NOT_FOUND");
      await rejects(caller.review.openChart({ ...order, chartId: v7() }), "NOT_FOUND");
    }
  });
});

describe("a review on paper", () => {
  test("is entered with its total: a difference is mended or explained", async () => {
    const reviewId = await planned("paper", { visitFrom: "2025-06-03", visitTo: "2025-06-04" });
    const scores = Array.from({ length: 25 }, (_, index) => ({ scoreId: v7(), item: index + 1, score: 4 }));
    const paper = { reviewId, scores, total: 99, note: "", close: true };
    await rejects(
      supervisor.caller.review.savePaper({ ...paper, scores: scores.slice(1), close: true }),
      "CONFLICT",
    );
    await rejects(supervisor.caller.review.savePaper(paper), "CONFLICT");
    const kept = await supervisor.caller.review.get({ reviewId });
    expect(kept).toMatchObject({ stage: "planned", paperTotal: 99, result: { total: 100, band: "good" } });
    await supervisor.caller.review.savePaper({ ...paper, note: "Item 9 was added as 3 on the form" });
    expect(await supervisor.caller.review.get({ reviewId })).toMatchObject({
      stage: "closed",
      handedOverOn: "2025-06-04",
    });
    await supervisor.caller.review.move({ reviewId, move: "reopen-paper" });
    await supervisor.caller.review.savePaper({ ...paper, total: 100 });
    expect(
      (await supervisor.caller.review.list()).rows.find((row) => row.reviewId === reviewId),
    ).toMatchObject({ stage: "closed", result: { total: 100 } });
  });
});

test("a review is compared with the latest one of its kind, and with the other kind only where there is none", async () => {
  const bayside = await api.agency({ kind: "ips", name: "Bayside Counseling" });
  const plansIn = async (kind: "outside" | "self") => {
    const leader = await bayside.staff({ role: "ips-supervisor" });
    const reviewId = v7();
    const next = { visitFrom: "2027-05-05", visitTo: "2027-05-06" };
    await leader.caller.review.plan({
      reviewId,
      unitId: bayside.unit.id,
      kind,
      scale: "ips25",
      ...days,
      ...next,
    });
    const [row] = await leader.ctx.run((tx) =>
      tx
        .select({ previousId: fidelityReview.previousId })
        .from(fidelityReview)
        .where(eq(fidelityReview.id, reviewId)),
    );
    return row?.previousId;
  };
  const finished = async (kind: "outside" | "self", visitTo: string) => {
    const { reviewId, reviewers } = await aReviewAtReport(bayside, { kind, visitTo });
    const { reviewReport } = reviewers[0].caller;
    const words = { method: "Two days", summary: "", strengths: "The team", priorities: "Meet employers" };
    await reviewReport.save({ id: v7(), reviewId, version: 0, ...words });
    await reviewReport.handOver({ reviewId });
    return reviewId;
  };
  expect(await plansIn("outside")).toBeNull();
  const byOthers = await finished("outside", "2026-03-13");
  expect(await plansIn("self")).toBe(byOthers);
  const ownOne = await finished("self", "2026-09-13");
  expect(await plansIn("outside")).toBe(byOthers);
  expect(await plansIn("self")).toBe(ownOne);
});

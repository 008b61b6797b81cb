import { v7 } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { rejects } from "../../../test/everyday/refusal.ts";
import { apiTest, type ApiTest, type TestAgency, type TestStaff } from "../../testing/api-test.ts";
import { aReviewAtReport, type ReviewAtReport } from "../../testing/a-review-at-report.ts";

let api: ApiTest;
let harbor: TestAgency;
let review: ReviewAtReport;
let supervisor: TestStaff;
let ana: TestStaff;
let ben: TestStaff;
beforeAll(async () => {
  api = await apiTest();
});
beforeEach(async () => {
  harbor = await api.agency({ kind: "ips", name: `Harbor ${v7()}`, unitName: "Harbor East" });
  ana = await harbor.staff({ role: "specialist", name: "Ana Lopez" });
  ben = await harbor.staff({ role: "specialist", name: "Ben Ortiz" });
  review = await aReviewAtReport(harbor);
  supervisor = review.supervisor;
});
afterAll(() => api.close());

const handOver = async ({ reviewId, reviewers: [ruth] }: ReviewAtReport) => {
  const texts = { method: "Two days.", summary: "", strengths: "Jobs.", priorities: "Employers." };
  await ruth.caller.reviewReport.save({ id: v7(), reviewId, version: 0, ...texts });
  await ruth.caller.reviewReport.handOver({ reviewId });
};
const get = (who: TestStaff, reviewId: string | null = null) =>
  who.caller.actionPlan.get({ unitId: null, reviewId });
const addGoal = async (who: TestStaff, over: object = {}) => {
  const id = v7();
  await who.caller.actionPlan.saveGoal({
    id,
    reviewId: review.reviewId,
    item: 17,
    goal: "Six a week",
    ...over,
  });
  return id;
};
const addStep = async (goalId: string, over: object = {}) => {
  const step = {
    id: v7(),
    goalId,
    text: "Plan Tuesdays",
    ownerStaffId: ana.staffId,
    ownerRole: "",
    dueOn: "2026-12-01",
    ...over,
  };
  await supervisor.caller.actionPlan.saveStep(step);
  return step.id;
};

describe("before a report is handed over", () => {
  test("there is no plan, and none can be begun", async () => {
    expect(await get(supervisor)).toMatchObject({ review: null, reviews: [], goals: [], mayWrite: true });
    await rejects(addGoal(supervisor), "CONFLICT", "action-plan.no-report");
    await rejects(get(supervisor, review.reviewId), "NOT_FOUND", "not-found");
  });
});

describe("whoever is not of the program", () => {
  test("finds no plan, as if there were none", async () => {
    await handOver(review);
    const goalId = await addGoal(supervisor);
    const stepId = await addStep(goalId);
    const bay = await api.agency({ kind: "ips", name: `Bay ${v7()}` });
    const stranger = await bay.staff({ role: "ips-supervisor" });
    await rejects(get(stranger, review.reviewId), "NOT_FOUND", "not-found");
    await rejects(get(stranger, v7()), "NOT_FOUND", "not-found");
    await rejects(addGoal(stranger), "NOT_FOUND", "not-found");
    await rejects(
      stranger.caller.actionPlan.setGoal({ id: goalId, state: "reached", outcome: "" }),
      "NOT_FOUND",
      "not-found",
    );
    await rejects(stranger.caller.actionPlan.tickStep({ id: stepId, done: true }), "NOT_FOUND", "not-found");
    await rejects(
      stranger.caller.actionPlan.writeNote({ id: v7(), goalId, note: "Hm" }),
      "NOT_FOUND",
      "not-found",
    );
    await rejects(
      stranger.caller.actionPlan.withdraw({ kind: "goal", id: goalId, withdrawn: true }),
      "NOT_FOUND",
      "not-found",
    );
    await rejects(get(review.reviewers[0], review.reviewId), "NOT_FOUND", "not-found");
    expect((await get(supervisor)).goals[0]).toMatchObject({ state: "open", done: 0, notes: [] });
  });
});

describe("the plan", () => {
  beforeEach(() => handOver(review));

  test("begins with every item of the scale, its score and what is recommended", async () => {
    const { items, review: of, staff } = await get(supervisor);
    expect(of).toEqual({ reviewId: review.reviewId, scale: "ips25", visitTo: "2026-11-13" });
    expect(items).toHaveLength(25);
    expect(items[16]).toMatchObject({
      key: "employer-contact-frequency",
      score: 4,
      recommendation: "Do one thing more about item 17.",
    });
    expect(staff.map(({ name }) => name)).toEqual(["Ana Lopez", "Ben Ortiz", "Denise Carter"]);
  });

  test("shows the program's people its goals, and not the scores of the report", async () => {
    await addStep(await addGoal(supervisor));
    const { goals, items, mayWrite, staff } = await get(ana);
    expect(goals[0]).toMatchObject({ goal: "Six a week", steps: [{ mine: true, ownerName: "Ana Lopez" }] });
    expect(items.every(({ score, recommendation }) => score === null && recommendation === "")).toBe(true);
    expect([mayWrite, staff]).toEqual([false, []]);
  });

  test("puts what is late first, of goals and of steps", async () => {
    const calm = await addGoal(supervisor, { item: 3 });
    await addStep(calm, { id: v7(), dueOn: "2026-12-31" });
    const late = await addGoal(supervisor, { item: 24 });
    await addStep(late, { id: v7(), text: "Later", dueOn: null });
    await addStep(late, { id: v7(), text: "Late", dueOn: "2026-11-20" });
    await addStep(late, { id: v7(), text: "Today", dueOn: "2026-11-21" });
    const { goals } = await get(supervisor);
    expect(goals.map(({ item, late: count }) => [item, count])).toEqual([
      [24, 1],
      [3, 0],
    ]);
    expect(goals[0]?.steps.map(({ text, daysLeft }) => [text, daysLeft])).toEqual([
      ["Late", -1],
      ["Today", 0],
      ["Later", null],
    ]);
  });

  test("is written by the supervisor alone", async () => {
    await rejects(addGoal(ana), "FORBIDDEN");
    const goalId = await addGoal(supervisor);
    await rejects(ana.caller.actionPlan.setGoal({ id: goalId, state: "reached", outcome: "" }), "FORBIDDEN");
    await rejects(ana.caller.actionPlan.withdraw({ kind: "goal", id: goalId, withdrawn: true }), "FORBIDDEN");
  });

  test("a goal, a step and a note sent twice are one each", async () => {
    const id = await addGoal(supervisor);
    await addGoal(supervisor, { id, goal: "Seven a week" });
    const stepId = await addStep(id);
    await addStep(id, { id: stepId, text: "Plan Wednesdays" });
    const note = { id: v7(), goalId: id, note: "Begun" };
    await supervisor.caller.actionPlan.writeNote(note);
    await supervisor.caller.actionPlan.writeNote(note);
    const { goals } = await get(supervisor);
    expect(goals).toMatchObject([
      {
        goal: "Seven a week",
        steps: [{ text: "Plan Wednesdays" }],
        notes: [{ note: "Begun", staffName: "Denise Carter" }],
      },
    ]);
  });

  test("a step's owner ticks it and takes the tick away, a colleague does not", async () => {
    const stepId = await addStep(await addGoal(supervisor));
    await rejects(ben.caller.actionPlan.tickStep({ id: stepId, done: true }), "FORBIDDEN");
    await ana.caller.actionPlan.tickStep({ id: stepId, done: true });
    expect((await get(ben)).goals[0]).toMatchObject({
      done: 1,
      steps: [{ doneOn: "2026-11-21", doneByName: "Ana Lopez", mine: false }],
    });
    await ana.caller.actionPlan.tickStep({ id: stepId, done: false });
    expect((await get(ana)).goals[0]).toMatchObject({ done: 0 });
  });

  test("a step is somebody's of the program, or of somebody else in words, never nobody's", async () => {
    const goalId = await addGoal(supervisor);
    const bay = await api.agency({ kind: "ips", name: `Bay ${v7()}` });
    const outsider = await bay.staff({ role: "specialist" });
    await rejects(addStep(goalId, { ownerStaffId: outsider.staffId }), "BAD_REQUEST");
    await rejects(addStep(goalId, { ownerStaffId: null }), "BAD_REQUEST");
    await rejects(addStep(goalId, { ownerRole: "Director" }), "BAD_REQUEST");
    await addStep(goalId, { ownerStaffId: null, ownerRole: "Executive director" });
    expect((await get(supervisor)).goals[0]?.steps).toMatchObject([{ ownerRole: "Executive director" }]);
  });

  test("whoever has a step writes how the goal goes, a colleague without one does not", async () => {
    const goalId = await addGoal(supervisor);
    await addStep(goalId);
    await ana.caller.actionPlan.writeNote({ id: v7(), goalId, note: "Two employers met" });
    await rejects(ben.caller.actionPlan.writeNote({ id: v7(), goalId, note: "Me too" }), "FORBIDDEN");
    const { goals } = await get(ben);
    expect(goals[0]).toMatchObject({ mayNote: false, notes: [{ note: "Two employers met", mine: false }] });
  });

  test("what is taken out comes back with Undo", async () => {
    const goalId = await addGoal(supervisor);
    const act = (withdrawn: boolean) =>
      supervisor.caller.actionPlan.withdraw({ kind: "goal", id: goalId, withdrawn });
    await act(true);
    expect((await get(supervisor)).goals).toEqual([]);
    await act(false);
    expect((await get(supervisor)).goals).toHaveLength(1);
  });

  test("a goal ends reached, or set aside with a word why, and its steps rest", async () => {
    const goalId = await addGoal(supervisor);
    const stepId = await addStep(goalId, { dueOn: "2026-11-01" });
    const set = (state: "open" | "reached" | "set-aside", outcome: string) =>
      supervisor.caller.actionPlan.setGoal({ id: goalId, state, outcome });
    await rejects(set("set-aside", " "), "BAD_REQUEST");
    await set("reached", "Since October");
    expect((await get(supervisor)).goals[0]).toMatchObject({
      state: "reached",
      closedOn: "2026-11-21",
      late: 0,
    });
    await rejects(
      ana.caller.actionPlan.tickStep({ id: stepId, done: true }),
      "CONFLICT",
      "action-plan.closed",
    );
    await set("open", "");
    expect((await get(supervisor)).goals[0]).toMatchObject({ state: "open", closedOn: null, late: 1 });
  });
});

describe("Today", () => {
  const stepsOf = async (who: TestStaff) => {
    const { now, thisWeek, later } = await who.caller.today.get({});
    return [...now, ...thisWeek, ...later].flatMap(({ kind, text }) =>
      kind === "action-step" ? [text] : [],
    );
  };

  test("brings a step to its owner's mind two weeks before its day, and to the supervisor's, until it is done", async () => {
    await handOver(review);
    const goalId = await addGoal(supervisor);
    const late = await addStep(goalId, { id: v7(), text: "Late", dueOn: "2026-11-20" });
    await addStep(goalId, { id: v7(), text: "In two weeks", dueOn: "2026-12-05" });
    await addStep(goalId, { id: v7(), text: "In fifteen days", dueOn: "2026-12-06" });
    await addStep(goalId, {
      id: v7(),
      text: "Director",
      ownerStaffId: null,
      ownerRole: "Director",
      dueOn: "2026-11-22",
    });
    expect(await stepsOf(ana)).toEqual(["Late", "In two weeks"]);
    expect(await stepsOf(ben)).toEqual([]);
    expect(await stepsOf(supervisor)).toEqual(["Late", "Director", "In two weeks"]);
    await ana.caller.actionPlan.tickStep({ id: late, done: true });
    expect(await stepsOf(ana)).toEqual(["In two weeks"]);
    await supervisor.caller.actionPlan.setGoal({ id: goalId, state: "reached", outcome: "" });
    expect(await stepsOf(supervisor)).toEqual([]);
  });
});

describe("the plan after the next review", () => {
  test("begins with what is still under way, and carries it over with its open steps, once", async () => {
    await handOver(review);
    const goalId = await addGoal(supervisor);
    const doneId = await addStep(goalId, { text: "Done already" });
    await ana.caller.actionPlan.tickStep({ id: doneId, done: true });
    await addStep(goalId, { id: v7(), text: "Still open" });
    const later = await aReviewAtReport(harbor, { visitTo: "2026-11-20", previousId: review.reviewId });
    // Whoever reviews next reads how the plan went, without the names of the program's people.
    const seen = await get(later.reviewers[0]);
    expect(seen.goals[0]).toMatchObject({
      goal: "Six a week",
      done: 1,
      steps: [{ ownerName: "" }, { doneByName: "" }],
    });
    expect(seen.mayWrite).toBe(false);
    await handOver(later);
    const before = await get(supervisor, later.reviewId);
    expect(before).toMatchObject({ goals: [], toCarry: [{ id: goalId, open: 1 }] });
    const carry = () =>
      supervisor.caller.actionPlan.carryOver({ reviewId: later.reviewId, goals: [{ goalId, newId: v7() }] });
    expect(await carry()).toEqual({ carried: 1 });
    expect(await carry()).toEqual({ carried: 0 });
    const after = await get(supervisor, later.reviewId);
    expect(after).toMatchObject({
      toCarry: [],
      goals: [{ goal: "Six a week", carriedFrom: "2026-11-13", steps: [{ text: "Still open" }] }],
    });
    expect((await get(supervisor, review.reviewId)).goals[0]).toMatchObject({ state: "carried-over" });
  });
});

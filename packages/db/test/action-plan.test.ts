import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import * as t from "../src/schema/index.ts";
import { asActor, aTestStaff, type TestStaff } from "../src/testing/index.ts";
import { refusal } from "./support/refusal.ts";
import {
  aPlannedReview,
  aReviewWorld,
  itemsOfTest,
  rate,
  seatDays,
  type ReviewWorld,
} from "./support/review-world.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase();
let world: ReviewWorld;
let colleague: TestStaff;

const as = <T>(who: TestStaff, run: Parameters<typeof asActor<T>>[2]) =>
  asActor(database().app, who.actor(), run);

const ofIt = () => eq(t.fidelityReview.id, world.reviewId);
const setReview = (who: TestStaff, values: Partial<typeof t.fidelityReview.$inferInsert>) =>
  as(who, (tx) => tx.update(t.fidelityReview).set(values).where(ofIt()));
const reportsSeenBy = (who: TestStaff) => as(who, (tx) => tx.select().from(t.reviewReport));
const goalsSeenBy = (who: TestStaff) => as(who, (tx) => tx.select().from(t.actionGoal));

/** The review rated, agreed, and at its report. */
async function toReport(): Promise<void> {
  const { app } = database();
  const { reviewers, seats, ofReview } = world;
  for (const who of [0, 1] as const) {
    await rate(app, world, who, 4);
    await as(reviewers[who], (tx) => tx.execute(`select app.hand_in_review('${seats[who]}')`));
  }
  await as(reviewers[0], (tx) =>
    tx.insert(t.reviewScore).values(
      Array.from({ length: itemsOfTest }, (_, index) => ({
        ...ofReview,
        id: v7(),
        item: index + 1,
        score: 4,
      })),
    ),
  );
  await setReview(reviewers[0], { stage: "report" });
}

beforeAll(async () => {
  world = await aReviewWorld(database().owner, database().app);
  colleague = await aTestStaff(database().owner, world.agency, {
    role: "specialist",
    unitIds: [world.agency.units[0].id],
  });
  await toReport();
});

const goal = (over: object = {}) => ({
  ...world.ofReview,
  id: v7(),
  item: 1,
  goal: "Meet employers weekly",
  ...over,
});
const addGoal = async (who: TestStaff, over: object = {}) => {
  const row = goal(over);
  await as(who, (tx) => tx.insert(t.actionGoal).values(row));
  return row.id;
};

describe("the report while it is written", () => {
  test("is written by members, and nobody else can read or write it", async () => {
    const [ruth, omar] = world.reviewers;
    const row = {
      ...world.ofReview,
      id: v7(),
      summary: "Steady",
      updatedByName: "Somebody else",
      version: 9,
    };
    await as(ruth, (tx) => tx.insert(t.reviewReport).values(row));
    await as(omar, (tx) => tx.update(t.reviewReport).set({ strengths: "Jobs" }));
    expect(await reportsSeenBy(ruth)).toMatchObject([
      { summary: "Steady", strengths: "Jobs", version: 2, updatedByName: omar.name },
    ]);
    for (const outsider of [world.supervisor, world.specialist, world.otherReviewer, world.stranger]) {
      expect(await reportsSeenBy(outsider)).toEqual([]);
      expect(
        await refusal(as(outsider, (tx) => tx.insert(t.reviewReport).values({ ...row, id: v7() }))),
      ).toBe("42501");
    }
  });

  test("has no action plan yet", async () => {
    expect(await refusal(addGoal(world.supervisor))).toBe("action_goal_after_report");
  });
});

describe("the report once it is handed over", () => {
  beforeAll(() => setReview(world.reviewers[1], { handedOverOn: "2026-11-21", stage: "closed" }));

  test("is read by the supervisor of the program, and by no other", async () => {
    expect(await reportsSeenBy(world.supervisor)).toHaveLength(1);
    for (const outsider of [world.specialist, world.otherSupervisor, world.stranger]) {
      expect(await reportsSeenBy(outsider)).toEqual([]);
    }
  });

  test("can no longer be changed by whoever wrote it", async () => {
    const changed = await as(world.reviewers[0], (tx) =>
      tx.update(t.reviewReport).set({ summary: "Other" }).returning(),
    );
    expect(changed).toEqual([]);
  });
});

describe("the action plan", () => {
  test("is written by the supervisor of the program alone", async () => {
    const id = await addGoal(world.supervisor);
    for (const who of [world.specialist, world.otherSupervisor, world.stranger, world.reviewers[0]]) {
      expect(await refusal(addGoal(who))).toBe("42501");
    }
    expect((await goalsSeenBy(world.specialist)).map((row) => row.id)).toContain(id);
  });

  test("is read by the program's people, not elsewhere, nor by the reviewers of its own report", async () => {
    expect(await goalsSeenBy(world.specialist)).not.toEqual([]);
    for (const who of [world.otherSupervisor, world.stranger, ...world.reviewers]) {
      expect(await goalsSeenBy(who)).toEqual([]);
    }
  });

  test("opens to a member of a later review of the program, while their days run", async () => {
    const laterId = await aPlannedReview(database().owner, world.agency, "outside", {
      visitFrom: "2027-11-18",
      visitTo: "2027-11-19",
      previousId: world.reviewId,
    });
    const later = await aTestStaff(database().owner, world.agency, {
      role: "reviewer",
      unitIds: [world.agency.units[0].id],
    });
    const seat = { ...world.ofReview, reviewId: laterId, staffId: later.id };
    await database()
      .owner.insert(t.reviewMember)
      .values({ ...seat, ...seatDays, id: v7() });
    expect(await goalsSeenBy(later)).not.toEqual([]);
    expect(await reportsSeenBy(later)).toHaveLength(1);
    const scores = await as(later, (tx) => tx.select().from(t.reviewScore));
    expect(scores).toHaveLength(itemsOfTest);
    expect(await refusal(addGoal(later))).toBe("42501");
    const ended = await aTestStaff(database().owner, world.agency, {
      role: "reviewer",
      unitIds: [world.agency.units[0].id],
    });
    const past = { fromOn: "2026-01-01", toOn: "2026-01-31" };
    await database()
      .owner.insert(t.reviewMember)
      .values({ ...seat, ...past, staffId: ended.id, id: v7() });
    expect(await goalsSeenBy(ended)).toEqual([]);
    expect(await reportsSeenBy(ended)).toEqual([]);
  });
});

describe("a step", () => {
  const step = async (over: object = {}) => {
    const goalId = await addGoal(world.supervisor);
    const row = {
      ...world.ofReview,
      id: v7(),
      goalId,
      text: "Ask",
      ownerStaffId: world.specialist.id,
      ...over,
    };
    await as(world.supervisor, (tx) => tx.insert(t.actionStep).values(row));
    return row;
  };
  const change = (who: TestStaff, id: string, values: Partial<typeof t.actionStep.$inferInsert>) =>
    as(who, (tx) => tx.update(t.actionStep).set(values).where(eq(t.actionStep.id, id)).returning());

  test("is ticked by its owner, with their name, and by no colleague", async () => {
    const { id } = await step();
    expect(await change(colleague, id, { doneOn: "2026-11-20" })).toEqual([]);
    expect(await change(world.specialist, id, { doneOn: "2026-11-20" })).toMatchObject([
      { doneOn: "2026-11-20", doneByName: world.specialist.name },
    ]);
    expect(await change(world.specialist, id, { doneOn: null })).toMatchObject([{ doneByName: "" }]);
  });

  test("is otherwise the supervisor's to change", async () => {
    const { id } = await step();
    expect(await refusal(change(world.specialist, id, { text: "Less" }))).toBe("42501");
    expect(await refusal(change(world.specialist, id, { ownerStaffId: colleague.id }))).toBe("42501");
    expect(await change(world.supervisor, id, { text: "More", ownerStaffId: colleague.id })).toMatchObject([
      { text: "More" },
    ]);
  });

  test("has one owner: somebody of the program, or in words somebody else", async () => {
    expect(await refusal(step({ ownerStaffId: world.otherSupervisor.id }))).toBe(
      "action_step_owner_of_the_program",
    );
    expect(await refusal(step({ ownerStaffId: world.stranger.id }))).toBe("action_step_owner_of_the_program");
    expect(await refusal(step({ ownerRole: "Executive director" }))).toBe("action_step_has_one_owner");
    expect(await refusal(step({ ownerStaffId: null }))).toBe("action_step_has_one_owner");
    expect(await refusal(step({ ownerStaffId: null, ownerRole: "Executive director" }))).toBe("accepted");
  });

  test("is not done before it is", async () => {
    const { id } = await step();
    expect(await refusal(change(world.specialist, id, { doneOn: "2999-01-01" }))).toBe(
      "action_step_done_by_today",
    );
  });

  test("lets its owner write a note on its goal, and nobody else of the program", async () => {
    const { goalId } = await step();
    const note = { ...world.ofReview, goalId, note: "Two employers met", staffName: "Somebody else" };
    const write = (who: TestStaff) =>
      refusal(as(who, (tx) => tx.insert(t.actionNote).values({ ...note, id: v7() })));
    expect(await write(world.specialist)).toBe("accepted");
    expect(await write(colleague)).toBe("42501");
    const [seen] = await as(colleague, (tx) =>
      tx.select().from(t.actionNote).where(eq(t.actionNote.goalId, goalId)),
    );
    expect(seen).toMatchObject({ staffName: world.specialist.name, staffId: world.specialist.id });
  });
});

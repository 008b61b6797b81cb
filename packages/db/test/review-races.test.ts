import { eq, sql } from "drizzle-orm";
import { v7 } from "uuid";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import * as t from "../src/schema/index.ts";
import { asActor, interleave, openTestSession, type Ended, type TestSession } from "../src/testing/index.ts";
import { refusal } from "./support/refusal.ts";
import { aReviewWorld, itemsOfTest, rate, type ReviewWorld } from "./support/review-world.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase();
let world: ReviewWorld;
let ruths: TestSession;
let others: TestSession;
beforeEach(async () => {
  const { owner, app } = database();
  world = await aReviewWorld(owner, app);
  await rate(app, world, 0, 4);
  await rate(app, world, 1, 3);
  ruths = await openTestSession(database());
  others = await openTestSession(database());
});
afterEach(async () => {
  await ruths.close();
  await others.close();
});

const handIn = (session: TestSession, who: 0 | 1) => () =>
  asActor(session.app, world.reviewers[who].actor(), (tx) =>
    tx.execute(sql`select app.hand_in_review(${world.seats[who]})`),
  );
/** How a piece of work ended: "accepted", or what refused it. */
const outcome = (ended: Ended<unknown>) =>
  refusal("error" in ended ? Promise.reject(ended.error) : Promise.resolve());
const stage = async () => {
  const [row] = await database()
    .owner.select()
    .from(t.fidelityReview)
    .where(eq(t.fidelityReview.id, world.reviewId));
  return row?.stage;
};

describe("two things at the same moment", () => {
  test("both members hand in: the later one moves the review on, and neither is lost", async () => {
    const [one, two] = await interleave(
      database().ownerPool,
      "before the first commits",
      { session: ruths, work: handIn(ruths, 0) },
      { session: others, work: handIn(others, 1) },
    );
    expect([await outcome(one), await outcome(two)]).toEqual(["accepted", "accepted"]);
    expect(await stage()).toBe("consensus");
  });

  test("a rating that is saved while its member hands in on another device waits, and is refused", async () => {
    const [one, two] = await interleave(
      database().ownerPool,
      "before the first commits",
      { session: ruths, work: handIn(ruths, 0) },
      {
        session: others,
        work: () =>
          asActor(others.app, world.reviewers[0].actor(), (tx) =>
            tx.update(t.reviewRating).set({ score: 1 }).where(eq(t.reviewRating.item, 1)),
          ),
      },
    );
    expect([await outcome(one), await outcome(two)]).toEqual(["accepted", "review_rating_handed_in"]);
    const kept = await database().owner.select().from(t.reviewRating);
    expect(kept.filter(({ reviewId, score }) => reviewId === world.reviewId && score === 1)).toEqual([]);
  });

  test("a score that is agreed while the scores are settled waits, and is refused", async () => {
    await handIn(ruths, 0)();
    await handIn(others, 1)();
    const [ruth, omar] = world.reviewers;
    for (let item = 1; item <= itemsOfTest; item += 1)
      await asActor(ruths.app, ruth.actor(), (tx) =>
        tx.insert(t.reviewScore).values({ ...world.ofReview, id: v7(), item, score: 4 }),
      );
    const [one, two] = await interleave(
      database().ownerPool,
      "before the first commits",
      {
        session: ruths,
        work: () =>
          asActor(ruths.app, ruth.actor(), (tx) =>
            tx
              .update(t.fidelityReview)
              .set({ stage: "report" })
              .where(eq(t.fidelityReview.id, world.reviewId)),
          ),
      },
      {
        session: others,
        work: () =>
          asActor(others.app, omar.actor(), (tx) =>
            tx.update(t.reviewScore).set({ score: 1 }).where(eq(t.reviewScore.reviewId, world.reviewId)),
          ),
      },
    );
    expect([await outcome(one), await outcome(two)]).toEqual(["accepted", "review_score_while_agreeing"]);
    expect(await stage()).toBe("report");
  });
});

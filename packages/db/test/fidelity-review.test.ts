import { eq, sql } from "drizzle-orm";
import { v7 } from "uuid";
import { beforeEach, describe, expect, test } from "vitest";
import type { Tx } from "../src/db.ts";
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
beforeEach(async () => {
  world = await aReviewWorld(database().owner, database().app);
});

const as = <T>(who: TestStaff, run: (tx: Tx) => Promise<T>, on?: string) =>
  asActor(database().app, who.actor(on === undefined ? {} : { today: on }), run);
const handIn = (who: 0 | 1) =>
  as(world.reviewers[who], (tx) => tx.execute(sql`select app.hand_in_review(${world.seats[who]})`));
const toStage = (who: TestStaff, stage: "rating" | "consensus" | "report" | "closed" | "cancelled") =>
  as(who, (tx) =>
    tx
      .update(t.fidelityReview)
      .set({ stage, ...(stage === "cancelled" ? { cancelReason: "The visit cannot take place" } : {}) })
      .where(eq(t.fidelityReview.id, world.reviewId)),
  );
const stage = async () => {
  const [row] = await database()
    .owner.select()
    .from(t.fidelityReview)
    .where(eq(t.fidelityReview.id, world.reviewId));
  return row?.stage;
};

/** Everything of the review that somebody sees. */
const seenBy = (who: TestStaff, on?: string) =>
  as(
    who,
    async (tx) => ({
      reviews: (await tx.select().from(t.fidelityReview)).map(({ id }) => id),
      members: (await tx.select().from(t.reviewMember)).length,
      tasks: (await tx.select().from(t.reviewTask)).length,
      ratings: (await tx.select().from(t.reviewRating)).map(({ comment }) => comment).toSorted(),
      scores: (await tx.select().from(t.reviewScore)).length,
    }),
    on,
  );
const nothing = { reviews: [], members: 0, tasks: 0, ratings: [], scores: 0 };
const agree = (who: TestStaff, item: number, score: number) =>
  as(who, (tx) => tx.insert(t.reviewScore).values({ ...world.ofReview, id: v7(), item, score }));
const rateAll = async () => {
  await rate(database().app, world, 0, 4);
  await rate(database().app, world, 1, 3);
};
const byRuth = ["Seen by Ruth Adler", "Seen by Ruth Adler", "Seen by Ruth Adler"];

describe("outsiders", () => {
  test("see nothing of a review, whatever its stage: of another agency, of another program, of the same program without a part in it", async () => {
    const outsiders = [world.stranger, world.otherSupervisor, world.specialist];
    await rateAll();
    for (const each of outsiders) expect(await seenBy(each)).toEqual(nothing);
    await handIn(0);
    await handIn(1);
    for (let item = 1; item <= itemsOfTest; item += 1) await agree(world.reviewers[0], item, 4);
    for (const each of outsiders) expect(await seenBy(each)).toEqual(nothing);
    // A reviewer of another review of the same program sees that one alone.
    const other = await seenBy(world.otherReviewer);
    expect(other).toMatchObject({ members: 1, ratings: [], scores: 0 });
    expect(other.reviews).toHaveLength(1);
    expect(other.reviews).not.toContain(world.reviewId);
  });

  test("and write nothing to it", async () => {
    for (const each of [world.stranger, world.otherSupervisor, world.specialist, world.otherReviewer]) {
      const rating = { ...world.ofReview, id: v7(), memberId: world.seats[0], item: 1, score: 5 };
      expect(await refusal(as(each, (tx) => tx.insert(t.reviewRating).values(rating)))).toBe("42501");
      expect(await refusal(agree(each, 1, 5))).toBe("42501");
      const changed = await as(each, (tx) =>
        tx
          .update(t.fidelityReview)
          .set({ organization: "Us" })
          .where(eq(t.fidelityReview.id, world.reviewId))
          .returning({ id: t.fidelityReview.id }),
      );
      expect(changed).toEqual([]);
      expect(
        await refusal(as(each, (tx) => tx.execute(sql`select app.hand_in_review(${world.seats[0]})`))),
      ).toBe("P0002");
    }
  });

  test("a reviewer sees their review on its days alone, and nothing once it is cancelled", async () => {
    const [ruth] = world.reviewers;
    expect(await seenBy(ruth, "2026-10-31")).toEqual(nothing);
    expect((await seenBy(ruth, "2026-11-01")).reviews).toEqual([world.reviewId]);
    expect((await seenBy(ruth, "2026-12-31")).reviews).toEqual([world.reviewId]);
    expect(await seenBy(ruth, "2027-01-01")).toEqual(nothing);
    await toStage(world.supervisor, "cancelled");
    expect(await seenBy(ruth)).toEqual(nothing);
    expect((await seenBy(world.supervisor)).reviews).toContain(world.reviewId);
  });

  test("a reviewer reads no list of staff, no caseload, no week: only what the review shows", async () => {
    const [ruth] = world.reviewers;
    const names = await as(ruth, (tx) => tx.select({ id: t.staff.id }).from(t.staff));
    expect(names).toEqual([{ id: ruth.id }]);
    for (const table of [t.client, t.contact, t.episode, t.job, t.weeklyTime, t.history, t.accessEntry])
      expect(await as(ruth, (tx) => tx.select().from(table))).toEqual([]);
  });
});

describe("what a member has rated", () => {
  test("is hidden from the other member and from the agency until both have handed in, then open to both and the supervisor", async () => {
    const [ruth, omar] = world.reviewers;
    await rateAll();
    expect((await seenBy(ruth)).ratings).toEqual(byRuth);
    await handIn(0);
    expect((await seenBy(omar)).ratings).toHaveLength(itemsOfTest);
    expect((await seenBy(omar)).ratings).not.toContain(byRuth[0]);
    expect((await seenBy(world.supervisor)).ratings).toEqual([]);
    expect(await stage()).toBe("rating");
    await handIn(1);
    expect(await stage()).toBe("consensus");
    for (const each of [ruth, omar, world.supervisor])
      expect((await seenBy(each)).ratings).toHaveLength(2 * itemsOfTest);
  });

  test("does not show in the history either, neither a score nor a comment", async () => {
    await rateAll();
    await as(world.reviewers[0], (tx) => tx.update(t.reviewRating).set({ score: 5, comment: "Better" }));
    const seen = await as(world.supervisor, (tx) => tx.select().from(t.history));
    expect(seen.filter(({ tableName }) => tableName === "fidelity_review").length).toBeGreaterThan(0);
    expect(seen.filter(({ tableName }) => /rating|score/u.test(tableName))).toEqual([]);
  });

  test("would be seen if its policy let it: the check can fail", async () => {
    await rateAll();
    const watch = database().ownerPool;
    await watch.query("alter policy app_read on review_rating using (agency_id = (select app.agency()))");
    expect((await seenBy(world.supervisor)).ratings).toHaveLength(2 * itemsOfTest);
    await watch.query(
      "alter policy app_read on review_rating using (member_id = any((select app.readable_review_seats())::uuid[]))",
    );
    expect((await seenBy(world.supervisor)).ratings).toEqual([]);
  });

  test("cannot be written in another's name, nor for an item that the scale has not, nor half a point", async () => {
    const [ruth] = world.reviewers;
    const attempt = (over: object) =>
      refusal(
        as(ruth, (tx) =>
          tx
            .insert(t.reviewRating)
            .values({ ...world.ofReview, id: v7(), memberId: world.seats[0], item: 1, score: 3, ...over }),
        ),
      );
    expect(await attempt({ memberId: world.seats[1] })).toBe("42501");
    expect(await attempt({ item: itemsOfTest + 1 })).toBe("review_rating_item_of_the_scale");
    expect(await attempt({ item: 0 })).toBe("review_rating_item_numbered");
    expect(await attempt({ score: 0 })).toBe("review_rating_whole_score");
    expect(await attempt({ score: 6 })).toBe("review_rating_whole_score");
    expect(await attempt({ score: 2.5 })).toBe("22P02");
    expect(await attempt({})).toBe("accepted");
    expect(await attempt({})).toBe("review_rating_once");
  });

  test("is handed in whole, once, and cannot be changed after it", async () => {
    const [ruth] = world.reviewers;
    await rate(database().app, world, 0, 4, itemsOfTest - 1);
    expect(await refusal(handIn(0))).toBe("review_rating_all_items");
    await as(ruth, (tx) =>
      tx
        .insert(t.reviewRating)
        .values({ ...world.ofReview, id: v7(), memberId: world.seats[0], item: itemsOfTest, score: 4 }),
    );
    await handIn(0);
    expect(await refusal(handIn(0))).toBe("accepted");
    expect(await refusal(as(ruth, (tx) => tx.update(t.reviewRating).set({ score: 1 })))).toBe(
      "review_rating_handed_in",
    );
    await as(ruth, (tx) => tx.execute(sql`select app.take_back_review(${world.seats[0]})`));
    expect(await refusal(as(ruth, (tx) => tx.update(t.reviewRating).set({ score: 1 })))).toBe("accepted");
    await handIn(0);
    await rate(database().app, world, 1, 3);
    await handIn(1);
    // Both have seen: it cannot be taken back any more.
    expect(
      await refusal(as(ruth, (tx) => tx.execute(sql`select app.take_back_review(${world.seats[0]})`))),
    ).toBe("review_rating_while_rating");
  });

  test("two who hand in at the same moment end the rating between them", async () => {
    await rateAll();
    await Promise.all([handIn(0), handIn(1)]);
    expect(await stage()).toBe("consensus");
  });

  test("somebody who leaves is no longer waited for, and what they had rated stays theirs", async () => {
    await rate(database().app, world, 0, 4);
    await rate(database().app, world, 1, 3, 1);
    await handIn(0);
    await as(world.supervisor, (tx) =>
      tx.execute(
        sql`select app.set_reviewer_days(${world.seats[1]}, ${seatDays.fromOn}::date, '2026-11-20'::date, true)`,
      ),
    );
    expect(await stage()).toBe("consensus");
    expect((await seenBy(world.supervisor)).ratings).toEqual(byRuth);
    expect(await seenBy(world.reviewers[1])).toEqual(nothing);
    const [right] = await database()
      .owner.select()
      .from(t.membership)
      .where(eq(t.membership.staffId, world.reviewers[1].id));
    expect(right?.toOn).toBe("2026-11-20");
  });
});

describe("an agreed score", () => {
  let tooEarly: string;
  beforeEach(async () => {
    await rateAll();
    await handIn(0);
    tooEarly = await refusal(agree(world.reviewers[0], 1, 4));
    await handIn(1);
  });

  test("is written by members once all have handed in, and read by the agency when the report is handed over", async () => {
    const [ruth, omar] = world.reviewers;
    expect(tooEarly).toBe("review_score_while_agreeing");
    expect(await refusal(agree(world.supervisor, 1, 5))).toBe("42501");
    expect(await refusal(toStage(ruth, "report"))).toBe("fidelity_review_awaits_scores");
    for (let item = 1; item <= itemsOfTest; item += 1) await agree(omar, item, 4);
    expect((await seenBy(ruth)).scores).toBe(itemsOfTest);
    expect((await seenBy(world.supervisor)).scores).toBe(0);
    await toStage(ruth, "report");
    expect(await refusal(as(ruth, (tx) => tx.update(t.reviewScore).set({ score: 1 })))).toBe(
      "review_score_while_agreeing",
    );
    await as(ruth, (tx) => tx.update(t.reviewScore).set({ observation: "Seen in three charts" }));
    expect(await refusal(toStage(ruth, "closed"))).toBe("fidelity_review_handed_over_first");
    const handOver = (who: TestStaff, on: string) =>
      refusal(
        as(who, (tx) =>
          tx
            .update(t.fidelityReview)
            .set({ handedOverOn: on })
            .where(eq(t.fidelityReview.id, world.reviewId)),
        ),
      );
    expect(await handOver(world.supervisor, "2026-11-21")).toBe("fidelity_review_handed_over_once");
    expect(await handOver(ruth, "2026-11-22")).toBe("fidelity_review_handed_over_once");
    expect(await handOver(ruth, "2026-11-21")).toBe("accepted");
    expect((await seenBy(world.supervisor)).scores).toBe(itemsOfTest);
    expect(await refusal(toStage(ruth, "consensus"))).toBe("fidelity_review_stage_order");
    expect(
      (await as(ruth, (tx) => tx.update(t.reviewScore).set({ observation: "Later" }).returning())).length,
    ).toBe(0);
    await toStage(world.supervisor, "closed");
    expect(await stage()).toBe("closed");
    expect(await refusal(toStage(world.supervisor, "cancelled"))).toBe("fidelity_review_stage_order");
  });

  test("can be opened again before the report is handed over, and each save says its version", async () => {
    const [ruth] = world.reviewers;
    for (let item = 1; item <= itemsOfTest; item += 1) await agree(ruth, item, 4);
    await toStage(ruth, "report");
    await toStage(ruth, "consensus");
    await as(ruth, (tx) => tx.update(t.reviewScore).set({ score: 3, reason: "A second chart" }));
    const rows = await as(ruth, (tx) => tx.select().from(t.reviewScore));
    expect(rows.map(({ version, updatedByName }) => [version, updatedByName])).toEqual(
      Array.from({ length: itemsOfTest }, () => [2, ruth.name]),
    );
  });

  test("says that the previous review was wrong only where there is one", async () => {
    const [ruth] = world.reviewers;
    const wrong = {
      ...world.ofReview,
      item: 1,
      score: 4,
      previousScore: 3,
      previousNote: "Two charts were counted",
    };
    expect(await refusal(as(ruth, (tx) => tx.insert(t.reviewScore).values({ ...wrong, id: v7() })))).toBe(
      "review_score_previous_exists",
    );
    expect(
      await refusal(
        as(ruth, (tx) => tx.insert(t.reviewScore).values({ ...wrong, id: v7(), previousNote: " " })),
      ),
    ).not.toBe("accepted");
  });
});

describe("planning", () => {
  test("only whom the kind asks for becomes a member, so that nobody reads the ratings by naming themselves", async () => {
    const { owner } = database();
    const seat = (reviewId: string, who: TestStaff) =>
      refusal(
        as(world.supervisor, (tx) =>
          tx
            .insert(t.reviewMember)
            .values({ ...world.ofReview, ...seatDays, id: v7(), reviewId, staffId: who.id }),
        ),
      );
    expect(await seat(world.reviewId, world.supervisor)).toBe("review_member_of_its_kind");
    const self = await aPlannedReview(owner, world.agency, "self");
    expect(await seat(self, world.otherReviewer)).toBe("review_member_of_its_kind");
    expect(await seat(self, world.otherSupervisor)).toBe("review_member_of_its_kind");
    expect(await seat(self, world.stranger)).not.toBe("accepted");
    expect(await seat(self, world.specialist)).toBe("accepted");
    expect(await seat(self, world.supervisor)).toBe("accepted");
    expect((await seenBy(world.specialist)).reviews).toEqual([self]);
    const paper = await aPlannedReview(owner, world.agency, "paper");
    expect(await seat(paper, world.specialist)).toBe("review_member_of_its_kind");
  });

  test("rating begins with evidence and members, and the evidence is settled once somebody has handed in", async () => {
    const { owner } = database();
    const id = await aPlannedReview(owner, world.agency, "self");
    const change = (set: Partial<typeof t.fidelityReview.$inferInsert>, reviewId = id) =>
      refusal(
        as(world.supervisor, (tx) =>
          tx.update(t.fidelityReview).set(set).where(eq(t.fidelityReview.id, reviewId)),
        ),
      );
    expect(await change({ stage: "rating" })).toBe("fidelity_review_needs_evidence");
    expect(await change({ evidence: { items: [] } })).toBe("accepted");
    expect(await change({ stage: "rating" })).toBe("fidelity_review_needs_members");
    expect(await change({ stage: "consensus" })).toBe("fidelity_review_stage_order");
    expect(await change({ evidence: { items: [1] } }, world.reviewId)).toBe("accepted");
    await rate(database().app, world, 0, 4);
    await handIn(0);
    expect(await change({ evidence: { items: [2] } }, world.reviewId)).toBe(
      "fidelity_review_evidence_frozen",
    );
  });

  test("a cancelled review keeps its reason and can be taken up where it stood", async () => {
    await toStage(world.supervisor, "cancelled");
    expect(await refusal(toStage(world.supervisor, "consensus"))).toBe("fidelity_review_stage_order");
    await toStage(world.supervisor, "rating");
    expect(await stage()).toBe("rating");
    expect(await refusal(toStage(world.reviewers[0], "cancelled"))).toBe("fidelity_review_stage_order");
  });

  test("a review is of a program, not of a VR office", async () => {
    const { owner } = database();
    const office = { ...world.agency, units: world.agency.units };
    await owner.update(t.unit).set({ kind: "office" }).where(eq(t.unit.id, office.units[0].id));
    expect(await refusal(aPlannedReview(owner, office, "self"))).toBe("fidelity_review_of_a_program");
  });
});

describe("a review on paper", () => {
  test("is closed when every score is there and its total is right, or what differs is explained", async () => {
    const { owner } = database();
    const id = await aPlannedReview(owner, world.agency, "paper");
    const ofPaper = { ...world.ofReview, reviewId: id };
    const change = (set: Partial<typeof t.fidelityReview.$inferInsert>) =>
      refusal(
        as(world.supervisor, (tx) => tx.update(t.fidelityReview).set(set).where(eq(t.fidelityReview.id, id))),
      );
    const close = { stage: "closed", handedOverOn: "2026-03-01" } as const;
    expect(await change(close)).toBe("fidelity_review_awaits_scores");
    await as(world.supervisor, (tx) =>
      tx
        .insert(t.reviewScore)
        .values([1, 2, 3].map((item) => ({ ...ofPaper, id: v7(), item, score: item + 1 }))),
    );
    expect(await change({ stage: "closed", paperTotal: 9 })).toBe("fidelity_review_handed_over_first");
    expect(await change({ ...close, paperTotal: 10 })).toBe("fidelity_review_total_explained");
    expect(await change({ ...close, paperTotal: 10, paperNote: "Item 3 was added twice" })).toBe("accepted");
    expect(
      await refusal(as(world.supervisor, (tx) => tx.update(t.reviewScore).set({ score: 5 }).returning())),
    ).toBe("accepted");
    const kept = await owner.select().from(t.reviewScore).where(eq(t.reviewScore.reviewId, id));
    expect(new Set(kept.map(({ score }) => score))).toEqual(new Set([2, 3, 4]));
    // Opened again, because something was typed wrongly.
    expect(await change({ stage: "planned" })).toBe("accepted");
    expect(await change({ ...close, paperTotal: 9, paperNote: null })).toBe("accepted");
  });
});

describe("inviting a reviewer", () => {
  const invite = (who: TestStaff, ids = { member: v7(), staff: v7() }, token: string = v7()) =>
    as(who, (tx) =>
      tx.execute(sql`select app.invite_reviewer(${world.reviewId}, ${ids.member}, ${ids.staff}, 'Grace Lin', 'Grace@Example.org', false,
        '2026-11-25', '2026-12-05', ${v7()}, ${token}, now() + interval '7 days')`),
    );

  test("is the program's supervisor's, and a right to act lasts from the first day to the last", async () => {
    for (const each of [world.stranger, world.otherSupervisor, world.specialist, world.reviewers[0]])
      expect(await refusal(invite(each))).toBe("P0002");
    const [ids, token] = [{ member: v7(), staff: v7() }, v7()];
    await invite(world.supervisor, ids);
    // A new link for the same seat: the earlier one ends.
    await invite(world.supervisor, ids, token);
    const open = await database()
      .owner.select()
      .from(t.invitation)
      .where(eq(t.invitation.staffId, ids.staff));
    expect(open.filter(({ expiresAt }) => expiresAt > new Date())).toMatchObject([
      { tokenHash: token, email: "grace@example.org", role: "reviewer", unitId: world.ofReview.unitId },
    ]);
    await database().authPool.query("select app.accept_invitation($1, now(), $2, $3, '2026-11-22')", [
      token,
      "user of Grace",
      v7(),
    ]);
    const [right] = await database()
      .owner.select()
      .from(t.membership)
      .where(eq(t.membership.staffId, ids.staff));
    expect(right).toMatchObject({ role: "reviewer", fromOn: "2026-11-25", toOn: "2026-12-05" });
    await as(world.supervisor, (tx) =>
      tx.execute(sql`select app.set_reviewer_days(${ids.member}, '2026-11-25', '2026-11-20', true)`),
    );
    const [ended] = await database().owner.select().from(t.staff).where(eq(t.staff.id, ids.staff));
    expect(ended).toMatchObject({ startedOn: "2026-11-20", endedOn: "2026-11-20" });
  });

  test("is no way to change the days of anybody else", async () => {
    const { owner } = database();
    const self = await aPlannedReview(owner, world.agency, "self");
    const member = v7();
    const ana = await aTestStaff(owner, world.agency, {
      role: "specialist",
      unitIds: [world.ofReview.unitId],
    });
    await owner
      .insert(t.reviewMember)
      .values({ ...world.ofReview, ...seatDays, id: member, reviewId: self, staffId: ana.id });
    expect(
      await refusal(
        as(world.supervisor, (tx) =>
          tx.execute(sql`select app.set_reviewer_days(${member}, '2026-11-01', '2026-11-02', true)`),
        ),
      ),
    ).toBe("review_member_of_its_kind");
    expect(
      await refusal(
        as(world.stranger, (tx) =>
          tx.execute(sql`select app.set_reviewer_days(${world.seats[0]}, '2026-11-01', '2026-11-02', true)`),
        ),
      ),
    ).toBe("P0002");
  });
});

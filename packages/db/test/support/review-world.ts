import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import type { Db } from "../../src/db.ts";
import * as t from "../../src/schema/index.ts";
import {
  asActor,
  aTestAgency,
  aTestStaff,
  type TestAgency,
  type TestStaff,
} from "../../src/testing/index.ts";

/** A program with a review by two reviewers from outside, and everybody who might look at it. */
export type ReviewWorld = {
  agency: TestAgency;
  supervisor: TestStaff;
  specialist: TestStaff;
  /** The supervisor of the agency's other program. */
  otherSupervisor: TestStaff;
  stranger: TestStaff;
  reviewers: [TestStaff, TestStaff];
  /** A reviewer of the same program, in another review. */
  otherReviewer: TestStaff;
  seats: [string, string];
  reviewId: string;
  ofReview: { agencyId: string; unitId: string; reviewId: string };
};

export const reviewDays = {
  evidenceFrom: "2026-05-01",
  evidenceTo: "2026-10-31",
  visitFrom: "2026-11-19",
  visitTo: "2026-11-20",
};

/** The days of the reviewers' seats: the tests' today lies in them. */
export const seatDays = { fromOn: "2026-11-01", toOn: "2026-12-31" };

/** How many items the scale of these tests has. */
export const itemsOfTest = 3;

/** A review of a unit, planned. */
export async function aPlannedReview(
  db: Db,
  agency: TestAgency,
  kind: "outside" | "self" | "paper",
  over: Partial<typeof t.fidelityReview.$inferInsert> = {},
): Promise<string> {
  const id = v7();
  await db.insert(t.fidelityReview).values({
    id,
    agencyId: agency.id,
    unitId: agency.units[0].id,
    scale: "ips25",
    items: itemsOfTest,
    kind,
    ...reviewDays,
    ...over,
  });
  return id;
}

/** Freezes the evidence and lets rating begin, as the supervisor does. */
export async function begin(db: Db, supervisor: TestStaff, reviewId: string): Promise<void> {
  const ofIt = eq(t.fidelityReview.id, reviewId);
  await asActor(db, supervisor.actor(), async (tx) => {
    await tx
      .update(t.fidelityReview)
      .set({ evidence: { items: [] } })
      .where(ofIt);
    await tx.update(t.fidelityReview).set({ stage: "rating" }).where(ofIt);
  });
}

/** The world, with rating begun and nothing rated. */
export async function aReviewWorld(owner: Db, app: Db): Promise<ReviewWorld> {
  const agency = await aTestAgency(owner, { kind: "ips", units: ["East", "West"] });
  const [east, west] = [agency.units[0].id, agency.units[1]?.id ?? ""];
  const reviewer = (name: string) => aTestStaff(owner, agency, { role: "reviewer", unitIds: [east], name });
  const [supervisor, specialist, otherSupervisor] = [
    await aTestStaff(owner, agency, { role: "ips-supervisor", unitIds: [east] }),
    await aTestStaff(owner, agency, { role: "specialist", unitIds: [east] }),
    await aTestStaff(owner, agency, { role: "ips-supervisor", unitIds: [west] }),
  ];
  const elsewhere = await aTestAgency(owner, { kind: "ips" });
  const stranger = await aTestStaff(owner, elsewhere, { role: "ips-supervisor" });
  const reviewers: [TestStaff, TestStaff] = [await reviewer("Ruth Adler"), await reviewer("Omar Haddad")];
  const otherReviewer = await reviewer("Somebody Else");
  const reviewId = await aPlannedReview(owner, agency, "outside");
  const otherId = await aPlannedReview(owner, agency, "outside");
  const ofReview = { agencyId: agency.id, unitId: east, reviewId };
  const seats: [string, string] = [v7(), v7()];
  for (const [index, who] of reviewers.entries())
    await owner
      .insert(t.reviewMember)
      .values({ ...ofReview, ...seatDays, id: seats[index] ?? "", staffId: who.id });
  await owner
    .insert(t.reviewMember)
    .values({ ...ofReview, ...seatDays, id: v7(), reviewId: otherId, staffId: otherReviewer.id });
  await begin(app, supervisor, reviewId);
  return {
    agency,
    supervisor,
    specialist,
    otherSupervisor,
    stranger,
    reviewers,
    otherReviewer,
    seats,
    reviewId,
    ofReview,
  };
}

/** Rates items 1 to `upTo` with one score, as the reviewer of a seat. */
export async function rate(
  db: Db,
  { reviewers, seats, ofReview }: ReviewWorld,
  who: 0 | 1,
  score: number,
  upTo = itemsOfTest,
): Promise<void> {
  await asActor(db, reviewers[who].actor(), (tx) =>
    tx.insert(t.reviewRating).values(
      Array.from({ length: upTo }, (_, index) => ({
        ...ofReview,
        id: v7(),
        memberId: seats[who],
        item: index + 1,
        score,
        comment: `Seen by ${reviewers[who].name}`,
      })),
    ),
  );
}

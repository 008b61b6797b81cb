import { fidelityReview, reviewMember, reviewRating, reviewScore } from "@ips/db";
import { ips25 } from "@ips/fidelity";
import { eq, sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { TestAgency, TestStaff } from "./api-test.ts";

/** A review whose scores are agreed and whose report is to be written, with everybody around it. For tests. */
export type ReviewAtReport = {
  readonly reviewId: string;
  readonly reviewers: readonly [TestStaff, TestStaff];
  readonly supervisor: TestStaff;
};

/** Makes one: two reviewers from outside have rated every item and agreed. Its visit ended on Nov 13, 2026 unless said otherwise. */
export async function aReviewAtReport(
  agency: TestAgency,
  {
    visitTo = "2026-11-13",
    previousId = null,
    kind = "outside",
  }: { visitTo?: string; previousId?: string | null; kind?: "outside" | "self" } = {},
): Promise<ReviewAtReport> {
  const supervisor = await agency.staff({ role: "ips-supervisor", name: "Denise Carter" });
  // A program rates itself by its own people.
  const rater = kind === "self" ? "specialist" : "reviewer";
  const reviewers = [
    await agency.staff({ role: rater, name: "Ruth Adeyemi" }),
    await agency.staff({ role: rater, name: "Karl Lindqvist" }),
  ] as const;
  const reviewId = v7();
  const threes = ips25.items.map(({ number }) => ({ item: number, score: 3 }));
  const previous =
    previousId === null ? null : { reviewId: previousId, kind: "outside", on: "2025-11-13", scores: threes };
  const ofUnit = { agencyId: agency.id, unitId: agency.unit.id };
  const ofIt = eq(fidelityReview.id, reviewId);
  const review = {
    ...ofUnit,
    id: reviewId,
    scale: "ips25",
    items: ips25.items.length,
    kind,
    evidenceFrom: "2026-05-01",
    evidenceTo: "2026-10-31",
    visitFrom: visitTo,
    visitTo,
    previousId,
  } as const;
  const seats = reviewers.map(({ staffId }, index) => ({
    ...ofUnit,
    id: v7(),
    reviewId,
    staffId,
    leads: index === 0,
    fromOn: "2025-01-01",
    toOn: "2027-12-31",
  }));
  await supervisor.ctx.run(async (tx) => {
    await tx.insert(fidelityReview).values(review);
    await tx.insert(reviewMember).values(seats);
    await tx.update(fidelityReview).set({ evidence: { previous } }).where(ofIt);
    await tx.update(fidelityReview).set({ stage: "rating" }).where(ofIt);
  });
  for (const [index, reviewer] of reviewers.entries()) {
    const memberId = seats[index]?.id ?? "";
    await reviewer.ctx.run(async (tx) => {
      await tx.insert(reviewRating).values(
        ips25.items.map(({ number }) => ({
          ...ofUnit,
          id: v7(),
          reviewId,
          memberId,
          item: number,
          score: 4,
        })),
      );
      await tx.execute(sql`select app.hand_in_review(${memberId}::uuid)`);
    });
  }
  await reviewers[0].ctx.run(async (tx) => {
    await tx.insert(reviewScore).values(
      ips25.items.map(({ number }) => ({
        ...ofUnit,
        id: v7(),
        reviewId,
        item: number,
        score: 4,
        observation: `Seen about item ${number}.`,
        recommendation: `Do one thing more about item ${number}.`,
      })),
    );
    await tx.update(fidelityReview).set({ stage: "report" }).where(ofIt);
  });
  return { reviewId, reviewers, supervisor };
}

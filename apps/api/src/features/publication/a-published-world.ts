import { client, episode, job, person } from "@ips/db";
import { v7 } from "uuid";
import type { TestAgency, TestStaff } from "../../testing/api-test.ts";

/** Somebody of a test's caseload: their name, and the job they hold. */
export type OnCaseload = { readonly lastName: string; readonly jobFrom: string | null };

/** Fills a program's caseload: everybody entered on a day, some with a competitive job from a day on. For tests. */
export async function fillCaseload(
  at: TestAgency,
  people: readonly OnCaseload[],
  enteredOn: string,
): Promise<void> {
  await at.system.run(async (tx) => {
    for (const { lastName, jobFrom } of people) {
      const [clientId, personId] = [v7(), v7()];
      const row = { agencyId: at.id, unitId: at.unit.id, clientId };
      await tx.insert(person).values({ id: personId });
      await tx.insert(client).values({
        id: clientId,
        agencyId: at.id,
        unitId: at.unit.id,
        personId,
        number: `N-${clientId.slice(-8)}`,
        firstName: "Casey",
        lastName,
        bornOn: "1990-05-05",
      });
      await tx.insert(episode).values({ ...row, id: v7(), enteredOn });
      if (jobFrom !== null)
        await tx.insert(job).values({
          ...row,
          id: v7(),
          employerName: `Employer of ${lastName}`,
          title: "Clerk",
          startedOn: jobFrom,
          assertedIpsCompetitive: true,
        });
    }
  });
}

/** A closed review on paper, every item with the same score. For tests. @returns its key. */
export async function closedReview(supervisor: TestStaff, unitId: string, score: number): Promise<string> {
  const reviewId = v7();
  await supervisor.caller.review.plan({
    reviewId,
    unitId,
    kind: "paper",
    scale: "ips25",
    organization: "State University Training Center",
    evidenceTo: "2026-05-31",
    months: 6,
    visitFrom: "2026-06-02",
    visitTo: "2026-06-03",
  });
  await supervisor.caller.review.savePaper({
    reviewId,
    scores: Array.from({ length: 25 }, (_, index) => ({ scoreId: v7(), item: index + 1, score })),
    total: score * 25,
    note: "",
    close: true,
  });
  return reviewId;
}

/** A self-review by two specialists, rated, agreed and handed over, of records up to a day. For tests. @returns its key. */
export async function closedSelfReview(
  at: TestAgency,
  supervisor: TestStaff,
  evidenceTo: string,
): Promise<string> {
  const reviewId = v7();
  await supervisor.caller.review.plan({
    reviewId,
    unitId: at.unit.id,
    kind: "self",
    scale: "ips25",
    organization: "",
    evidenceTo,
    months: 6,
    visitFrom: "2026-11-20",
    visitTo: "2026-11-20",
  });
  const raters = [await at.staff({ role: "specialist" }), await at.staff({ role: "specialist" })] as const;
  for (const { staffId } of raters)
    await supervisor.caller.review.addMember({ reviewId, memberId: v7(), staffId, leads: true });
  await supervisor.caller.review.freeze({ reviewId, begin: true });
  for (const { caller } of raters) {
    for (let item = 1; item <= 25; item += 1)
      await caller.review.rate({ reviewId, ratingId: v7(), item, score: 4, comment: "" });
    await caller.review.handIn({ reviewId });
  }
  const [{ caller }] = raters;
  for (let item = 1; item <= 25; item += 1)
    await caller.review.agree({
      reviewId,
      scoreId: v7(),
      item,
      version: 0,
      score: 4,
      reason: "",
      observation: "Seen in the charts",
      recommendation: "",
      previousScore: null,
      previousNote: "",
    });
  await caller.review.move({ reviewId, move: "write-report" });
  await caller.reviewReport.save({
    id: v7(),
    reviewId,
    version: 0,
    method: "Charts and talks",
    summary: "",
    strengths: "Meets employers every week",
    priorities: "Meet with VR every month",
  });
  await caller.reviewReport.handOver({ reviewId });
  return reviewId;
}

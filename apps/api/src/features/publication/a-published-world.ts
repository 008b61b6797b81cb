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

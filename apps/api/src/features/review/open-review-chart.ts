import type {
  openReviewChartInput,
  reviewChartInput,
  ReviewChartFact,
  reviewChartOutput,
} from "@ips/contract";
import { unit } from "@ips/db";
import { eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { chartLetter } from "./chart-letter.ts";
import { loadReview, mySeat } from "./load-review.ts";

/**
 * Opens one chart of a review of the actor's with the reason: it stands among those who have looked at the person's record, and the program's
 * supervisors are told by mail. A chart that is open stays so.
 *
 * @throws AppError not-found.
 */
export async function openReviewChart(
  { deps, actor, run }: ActorContext,
  { reviewId, chartId, number, words }: z.output<typeof openReviewChartInput>,
): Promise<{ id: string }> {
  const opened = await run(async (tx) => {
    const review = await loadReview(tx, reviewId);
    await mySeat(tx, actor, reviewId);
    const { rows } = await tx.execute<{ id: string }>(
      sql`select app.open_review_chart(${chartId}::uuid, ${reviewId}::uuid, ${number}, ${words}) as id`,
    );
    const id = rows[0]?.id ?? chartId;
    const told = await tx.execute<{ name: string; email: string }>(
      sql`select name, email from app.review_chart_supervisors(${id}::uuid)`,
    );
    const [program] = await tx.select({ name: unit.name }).from(unit).where(eq(unit.id, review.unitId));
    return { id, supervisors: id === chartId ? told.rows : [], programName: program?.name ?? "" };
  });
  const link = `${deps.settings.baseUrl}/supervisor/fidelity/reviews/${reviewId}?part=people`;
  const { programName } = opened;
  await Promise.all(
    opened.supervisors.map(({ name, email }) =>
      deps.mail.send(chartLetter({ to: email, name, byName: actor.staffName, programName, link })),
    ),
  );
  return { id: opened.id };
}

/** What an opened chart tells, the latest first. @throws AppError not-found for a chart that the actor has not opened. */
export async function readReviewChart(
  { run }: ActorContext,
  { reviewId, number }: z.output<typeof reviewChartInput>,
): Promise<z.output<typeof reviewChartOutput>> {
  const { rows } = await run((tx) =>
    tx.execute<{ on: string; kind: string; facts: object }>(
      sql`select on_date::text as "on", kind, facts from app.review_chart_facts(${reviewId}::uuid, ${number})`,
    ),
  );
  return {
    number,
    facts: rows.map(({ on, kind, facts }) => ({ on, kind, ...facts }) as ReviewChartFact),
  };
}

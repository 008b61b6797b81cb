import type { reviewReportInput } from "@ips/contract";
import { fidelityReview } from "@ips/db";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { conflict } from "../../errors/app-error.ts";
import { readReport } from "./load-report.ts";
import { writableReview } from "./save-report.ts";

/**
 * Hands the report over: from now on the agency reads it, and nobody changes it. Every item has its score, and the method, the strengths and the
 * priorities are written.
 *
 * @throws AppError not-found for whoever is no member; conflict review-report.handed-over; review-report.not-complete with the items that are
 * missing; review-report.not-written with the parts that are empty.
 */
export async function handOverReport(
  ctx: ActorContext,
  { reviewId }: z.output<typeof reviewReportInput>,
): Promise<{ reviewId: string }> {
  return ctx.run(async (tx) => {
    const { stage } = await writableReview(tx, reviewId);
    const { report } = await readReport(tx, ctx.actor, reviewId);
    if (report.missing.length > 0 || stage !== "report") {
      throw conflict("review-report.not-complete", { items: report.missing });
    }
    const parts = (["method", "strengths", "priorities"] as const).filter(
      (part) => report[part].trim() === "",
    );
    if (parts.length > 0) throw conflict("review-report.not-written", { parts });
    await tx
      .update(fidelityReview)
      .set({ handedOverOn: ctx.actor.today, stage: "closed" })
      .where(eq(fidelityReview.id, reviewId));
    return { reviewId };
  });
}

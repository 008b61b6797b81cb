import type { fileInErrorInput, written } from "@ips/contract";
import { evidenceFiledInError, milestoneEvidence } from "@ips/db";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { forbidden, notFound } from "../../errors/app-error.ts";
import { worksIn } from "../client/works-in.ts";
import { whenConstraint } from "../../errors/database-error.ts";
import { lookAgain } from "../client/look-again.ts";

/**
 * Marks evidence as filed in error, with the reason. It is not removed: it stays with its mark, proves nothing any more,
 * and another agency cannot open the file. Marked twice the first reason stands.
 *
 * @throws AppError not-found; forbidden for another agency's evidence.
 */
export function fileInError(
  { run, actor }: ActorContext,
  { errorId, evidenceId, reason }: z.output<typeof fileInErrorInput>,
): Promise<z.infer<typeof written>> {
  return lookAgain(() =>
    run(async (tx) => {
      const [of] = await tx.select().from(milestoneEvidence).where(eq(milestoneEvidence.id, evidenceId));
      if (!of) throw notFound();
      if (!worksIn(actor, of)) throw forbidden();
      const [marked] = await tx
        .select({ id: evidenceFiledInError.id })
        .from(evidenceFiledInError)
        .where(eq(evidenceFiledInError.evidenceId, evidenceId));
      if (marked) return marked;
      const { agencyId, unitId, clientId } = of;
      await tx
        .insert(evidenceFiledInError)
        .values({ id: errorId, agencyId, unitId, clientId, evidenceId, reason });
      return { id: errorId };
    }),
  ).catch(whenConstraint({ evidence_filed_in_error_pkey: () => ["already-there", {}] }));
}

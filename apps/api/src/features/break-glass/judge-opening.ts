import type { judgeOpeningInput, written } from "@ips/contract";
import { breakGlass } from "@ips/db";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { conflict, notFound } from "../../errors/app-error.ts";
import { whenConstraint } from "../../errors/database-error.ts";
import { openedInMyUnits } from "./opened-in-my-units.ts";

/**
 * A supervisor of the record's unit says whether an opening was justified, in words. "Not justified" ends it at once. The
 * same verdict sent twice is one.
 *
 * @throws AppError not-found, also for one's own opening; conflict break-glass.reviewed-already.
 */
export function judgeOpening(
  { actor, run }: ActorContext,
  { openingId, verdict, words }: z.output<typeof judgeOpeningInput>,
): Promise<z.infer<typeof written>> {
  return run(async (tx) => {
    const [found] = await tx
      .select({ verdict: breakGlass.verdict, words: breakGlass.verdictWords })
      .from(breakGlass)
      .where(and(eq(breakGlass.id, openingId), openedInMyUnits(actor)));
    if (!found) throw notFound();
    if (found.verdict === verdict && found.words === words) return { id: openingId };
    if (found.verdict !== null) throw conflict("break-glass.reviewed-already", { verdict: found.verdict });
    await tx.update(breakGlass).set({ verdict, verdictWords: words }).where(eq(breakGlass.id, openingId));
    return { id: openingId };
  }).catch(whenConstraint({ break_glass_reviewed_once: () => ["break-glass.reviewed-already", {}] }));
}

import type { undoAssignmentInput, written } from "@ips/contract";
import { assignment, episode } from "@ips/db";
import { and, desc, eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { conflict, notFound } from "../../errors/app-error.ts";
import { requireOwnUnit } from "./require-own-unit.ts";
import { asUndoRefusal } from "./refusals.ts";

/**
 * Undoes that a person was given to a specialist: who carried them before carries them on, as if without a break.
 *
 * @throws AppError not-found; forbidden; undo.changed-since when the person was given on, or has left.
 */
export function undoAssignment(
  { run, actor }: ActorContext,
  { assignmentId }: z.output<typeof undoAssignmentInput>,
): Promise<z.infer<typeof written>> {
  return run(async (tx) => {
    const [found] = await tx.select().from(assignment).where(eq(assignment.id, assignmentId));
    if (!found) throw notFound();
    requireOwnUnit(actor, found);
    // Without a day it holds nothing: it was undone before.
    if (found.toOn === found.fromOn) return { id: assignmentId };
    await tx
      .select({ id: episode.id })
      .from(episode)
      .where(eq(episode.id, found.episodeId))
      .for("no key update");
    const all = await tx
      .select()
      .from(assignment)
      .where(eq(assignment.episodeId, found.episodeId))
      .orderBy(desc(assignment.fromOn), desc(assignment.createdAt));
    const [latest] = all;
    if (latest?.id !== assignmentId || latest.toOn !== null)
      throw conflict("undo.changed-since", { staffId: latest?.staffId, toOn: latest?.toOn });
    const before = all.find(({ id, toOn }) => id !== assignmentId && toOn === found.fromOn);
    await tx.update(assignment).set({ toOn: found.fromOn }).where(eq(assignment.id, assignmentId));
    if (before)
      await tx
        .update(assignment)
        .set({ toOn: null })
        .where(and(eq(assignment.id, before.id), eq(assignment.episodeId, found.episodeId)));
    return { id: assignmentId };
  }).catch(asUndoRefusal);
}

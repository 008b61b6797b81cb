import type { undoEndInput, undoJobInput, undoMilestoneInput, written } from "@ips/contract";
import { episode, milestone, milestoneEvidence, type Tx } from "@ips/db";
import { and, count, desc, eq, ne, or, sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { conflict, notFound } from "../../errors/app-error.ts";
import { correctMilestone } from "../milestone/correct-milestone.ts";
import { requireOwnUnit } from "./require-own-unit.ts";
import { asUndoRefusal } from "./refusals.ts";

type Written = z.infer<typeof written>;
type Milestone = typeof milestone.$inferSelect;

/** The reason that the further correction carries. */
const reason = "Undone";

/**
 * Undoes a date that was recorded or corrected, by a further correction: what stood before stands again, and all of it
 * stays readable. A job or a new episode that began with the date is taken back with it.
 *
 * @throws AppError not-found; forbidden; undo.changed-since when the date was corrected again, has evidence, or something
 * else came after it; what a correction is refused for.
 */
export async function undoMilestone(
  ctx: ActorContext,
  { writeId, milestoneId }: z.output<typeof undoMilestoneInput>,
): Promise<Written> {
  const { replacesId, on, wholeSubject } = await ctx.run(async (tx) => {
    const [found] = await tx.select().from(milestone).where(eq(milestone.id, milestoneId));
    if (!found) throw notFound();
    requireOwnUnit(ctx.actor, found);
    await refuseLater(tx, found, writeId);
    return {
      replacesId: found.id,
      on: await dateBefore(tx, found),
      wholeSubject: await beginsSubject(tx, found),
    };
  });
  if (!wholeSubject)
    return correctMilestone(ctx, { milestoneId: writeId, replacesId, on, reason }).catch(asUndoRefusal);
  return ctx.run((tx) => takeBack(tx, replacesId, writeId)).catch(asUndoRefusal);
}

/** Undoes that a job was added. */
export async function undoJob(
  ctx: ActorContext,
  { writeId, jobId }: z.output<typeof undoJobInput>,
): Promise<Written> {
  const milestoneId = await ctx.run((tx) =>
    firstOf(tx, and(eq(milestone.jobId, jobId), eq(milestone.kind, "job-start"))),
  );
  return undoMilestone(ctx, { writeId, milestoneId });
}

/** Undoes the end of a job or an episode, or the beginning of a new episode: whichever of its dates was recorded last. */
export async function undoEnd(
  ctx: ActorContext,
  { writeId, subjectId }: z.output<typeof undoEndInput>,
): Promise<Written> {
  const milestoneId = await ctx.run((tx) =>
    firstOf(
      tx,
      and(
        or(eq(milestone.jobId, subjectId), eq(milestone.episodeId, subjectId)),
        ne(milestone.source, "reported"),
      ),
    ),
  );
  return undoMilestone(ctx, { writeId, milestoneId });
}

/** The latest row that meets the condition, but what undid it. */
async function firstOf(tx: Tx, condition: ReturnType<typeof and>): Promise<string> {
  const [found] = await tx
    .select({ id: milestone.id })
    .from(milestone)
    .where(and(condition, sql`${milestone.onDate} is not null`))
    .orderBy(desc(milestone.recordedAt), desc(milestone.id))
    .limit(1);
  if (!found) throw notFound();
  return found.id;
}

/** Something rests on the date: another correction, or a document that proves it. */
async function refuseLater(tx: Tx, { id, kind }: Milestone, writeId: string): Promise<void> {
  const [later] = await tx.select({ id: milestone.id }).from(milestone).where(eq(milestone.replacesId, id));
  if (later && later.id !== writeId) throw conflict("undo.changed-since", { kind, by: later.id });
  const [proofs] = await tx
    .select({ found: count() })
    .from(milestoneEvidence)
    .where(eq(milestoneEvidence.milestoneId, id));
  if (proofs && proofs.found > 0) throw conflict("undo.changed-since", { kind, evidence: proofs.found });
}

async function dateBefore(tx: Tx, { replacesId }: Milestone): Promise<string | null> {
  if (replacesId === null) return null;
  const [before] = await tx
    .select({ on: milestone.onDate })
    .from(milestone)
    .where(eq(milestone.id, replacesId));
  return before?.on ?? null;
}

/**
 * Whether a job, or a further episode of somebody who came back, began with this date and has nothing else: then it goes
 * as a whole. The first episode of a person stays: without it nobody would find them again.
 */
async function beginsSubject(
  tx: Tx,
  { kind, replacesId, jobId, episodeId, clientId }: Milestone,
): Promise<boolean> {
  if (replacesId !== null) return false;
  if (kind === "job-start") return jobId !== null;
  if (kind !== "program-entry" || episodeId === null) return false;
  const episodes = await tx.select().from(episode).where(eq(episode.clientId, clientId));
  const own = episodes.find(({ id }) => id === episodeId);
  if (own?.exitedOn) throw conflict("undo.changed-since", { exitedOn: own.exitedOn });
  return own?.referredOn === null && episodes.length > 1;
}

async function takeBack(tx: Tx, replacesId: string, writeId: string): Promise<Written> {
  const [sent] = await tx.select().from(milestone).where(eq(milestone.id, writeId));
  if (sent?.replacesId === replacesId) return { id: writeId };
  const [old] = await tx.select().from(milestone).where(eq(milestone.id, replacesId));
  if (!old) throw notFound();
  const { agencyId, unitId, clientId, kind, source, episodeId, vrCaseId, jobId } = old;
  const place = { agencyId, unitId, clientId, kind, source, episodeId, vrCaseId, jobId };
  await tx.insert(milestone).values({ ...place, id: writeId, onDate: null, reason, replacesId });
  return { id: writeId };
}

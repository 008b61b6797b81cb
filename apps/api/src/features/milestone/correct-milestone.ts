import type { correctMilestoneInput, written } from "@ips/contract";
import { assignment, episode, job, milestone, vrCase, type Tx } from "@ips/db";
import { checkMilestoneOrder, type MilestoneDates, type MilestoneKind } from "@ips/domain";
import { desc, eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { conflict, forbidden, notFound } from "../../errors/app-error.ts";
import { worksIn } from "../client/works-in.ts";
import { sameWrite } from "../client/same-write.ts";
import { caseStatus } from "./case-status.ts";
import { loadReportedDates } from "./load-reported-dates.ts";
import { loadSubjectDates, subjectOf } from "./load-subject-dates.ts";
import { milestoneConflicts } from "./milestone-conflicts.ts";
import { refuseDisorder } from "./refuse-disorder.ts";
import { lookAgain } from "../client/look-again.ts";

/**
 * Corrects a milestone date: a new row that names the row it replaces and says why. The old value stays visible. A date
 * of `null` says that it was recorded by mistake and nothing takes its place.
 */
export async function correctMilestone(
  ctx: ActorContext,
  input: z.output<typeof correctMilestoneInput>,
): Promise<z.infer<typeof written>> {
  const { actor } = ctx;
  return lookAgain(() =>
    ctx.run(async (tx) => {
      const [old] = await tx.select().from(milestone).where(eq(milestone.id, input.replacesId));
      if (!old) throw notFound();
      if (!worksIn(actor, old)) throw forbidden();
      const [sent] = await tx.select().from(milestone).where(eq(milestone.id, input.milestoneId));
      if (sent) {
        sameWrite(sent, (row) => row.replacesId === old.id && row.onDate === input.on);
        return { id: input.milestoneId };
      }
      const [later] = await tx
        .select({ id: milestone.id })
        .from(milestone)
        .where(eq(milestone.replacesId, old.id));
      if (later) throw conflict("milestone.already-corrected", { kind: old.kind, by: later.id });

      const subjectId = old.episodeId ?? old.vrCaseId ?? old.jobId;
      const subject =
        old.source === "reported" || subjectId === null
          ? null
          : await loadSubjectDates(tx, subjectOf(old.kind), subjectId, old.clientId);
      const known = subject?.dates ?? (await loadReportedDates(tx, old.clientId, old.episodeId));
      const dates: MilestoneDates = { ...known, [old.kind]: input.on };
      refuseDisorder(checkMilestoneOrder(dates, actor.today));
      refuseWithoutStart(old.kind, dates);

      await tx.insert(milestone).values({
        id: input.milestoneId,
        agencyId: old.agencyId,
        unitId: old.unitId,
        clientId: old.clientId,
        kind: old.kind,
        source: old.source,
        episodeId: old.episodeId,
        vrCaseId: old.vrCaseId,
        jobId: old.jobId,
        onDate: input.on,
        reason: input.reason,
        replacesId: old.id,
      });
      if (input.on === null) await forgetEnd(tx, old);
      const status = subject?.status ? caseStatus(subject.status, dates, actor.today) : null;
      if (old.vrCaseId !== null && status !== null && status !== subject?.status) {
        await tx.update(vrCase).set({ status }).where(eq(vrCase.id, old.vrCaseId));
      }
      return { id: input.milestoneId };
    }),
  ).catch(milestoneConflicts);
}

/** A job or an episode that never began never was: that is taken back as a whole ("Undo"), not corrected. */
function refuseWithoutStart(kind: MilestoneKind, dates: MilestoneDates): void {
  const jobWithout = kind === "job-start" && !dates["job-start"];
  const starts: readonly MilestoneKind[] = ["referral", "program-entry"];
  const episodeWithout = starts.includes(kind) && !dates.referral && !dates["program-entry"];
  if (!jobWithout && !episodeWithout) return;
  const reason = jobWithout ? "job-without-start" : "episode-without-start";
  throw conflict("milestone.order", { reason, kinds: [kind], dates: {} });
}

/** What ended has not ended: neither does the reason stand any more, and who carried the person still does. */
async function forgetEnd(tx: Tx, old: typeof milestone.$inferSelect): Promise<void> {
  if (old.kind === "program-exit" && old.episodeId !== null) {
    await tx.update(episode).set({ exitReason: null }).where(eq(episode.id, old.episodeId));
    const [last] = await tx
      .select({ id: assignment.id, toOn: assignment.toOn })
      .from(assignment)
      .where(eq(assignment.episodeId, old.episodeId))
      .orderBy(desc(assignment.fromOn), desc(assignment.createdAt))
      .limit(1);
    if (last && last.toOn === old.onDate)
      await tx.update(assignment).set({ toOn: null }).where(eq(assignment.id, last.id));
  }
  if (old.kind === "job-end" && old.jobId !== null)
    await tx.update(job).set({ endReason: null }).where(eq(job.id, old.jobId));
}

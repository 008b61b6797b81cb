import type { endJobInput, written } from "@ips/contract";
import { job, milestone } from "@ips/db";
import { checkMilestoneOrder } from "@ips/domain";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { conflict, forbidden, notFound } from "../../errors/app-error.ts";
import { worksIn } from "../client/works-in.ts";
import { refuseDisorder } from "../milestone/refuse-disorder.ts";
import { jobConflicts } from "./job-conflicts.ts";
import { lookAgain } from "../client/look-again.ts";

/** Records the end of a job and why it ended. The end is a milestone: it is corrected later, never edited. */
export async function endJob(
  ctx: ActorContext,
  input: z.output<typeof endJobInput>,
): Promise<z.infer<typeof written>> {
  const { agencyId, today } = ctx.actor;
  return lookAgain(() =>
    ctx.run(async (tx) => {
      const [found] = await tx.select().from(job).where(eq(job.id, input.jobId));
      if (!found) throw notFound();
      if (!worksIn(ctx.actor, found)) throw forbidden();
      const [sent] = await tx
        .select({ jobId: milestone.jobId })
        .from(milestone)
        .where(eq(milestone.id, input.milestoneId));
      if (sent?.jobId === found.id) return { id: input.jobId };
      if (found.endedOn !== null) throw conflict("job.ended-already", { endedOn: found.endedOn });
      refuseDisorder(checkMilestoneOrder({ "job-start": found.startedOn, "job-end": input.endedOn }, today));
      await tx.insert(milestone).values({
        id: input.milestoneId,
        agencyId,
        unitId: found.unitId,
        clientId: found.clientId,
        kind: "job-end",
        source: "own",
        jobId: found.id,
        onDate: input.endedOn,
      });
      await tx
        .update(job)
        .set({
          endReason: input.reason,
          ...(input.preferencesAtEnd === undefined ? {} : { preferencesAtEnd: input.preferencesAtEnd }),
        })
        .where(eq(job.id, found.id));
      return { id: input.jobId };
    }),
  ).catch(jobConflicts);
}

import type { changeJobInput, written } from "@ips/contract";
import { employer, job } from "@ips/db";
import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { forbidden, notFound } from "../../errors/app-error.ts";
import { worksIn } from "../client/works-in.ts";

/**
 * Mends what a job says of itself: its answers, its title, its business. Only what was sent is written, so that what somebody
 * else answered meanwhile stands. Its dates are milestones and are corrected as such.
 *
 * @throws AppError not-found; forbidden for a job of another agency or program.
 */
export async function changeJob(
  ctx: ActorContext,
  { jobId, set }: z.output<typeof changeJobInput>,
): Promise<z.infer<typeof written>> {
  return ctx.run(async (tx) => {
    const [found] = await tx
      .select({ agencyId: job.agencyId, unitId: job.unitId })
      .from(job)
      .where(eq(job.id, jobId));
    if (!found) throw notFound();
    if (!worksIn(ctx.actor, found)) throw forbidden();
    if (Object.keys(set).length === 0) return { id: jobId };
    const { employerName } = set;
    const knownEmployer =
      employerName === undefined
        ? {}
        : {
            employerId: sql`(${tx
              .select({ id: employer.id })
              .from(employer)
              .where(
                and(
                  eq(employer.agencyId, ctx.actor.agencyId),
                  sql`lower(btrim(${employer.name})) = lower(${employerName})`,
                ),
              )})`,
          };
    await tx
      .update(job)
      .set({ ...set, ...knownEmployer })
      .where(eq(job.id, jobId));
    return { id: jobId };
  });
}

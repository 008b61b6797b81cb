import type { addJobInput, written } from "@ips/contract";
import { employer, job } from "@ips/db";
import { checkMilestoneOrder } from "@ips/domain";
import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { loadOwnClient } from "../client/load-own-client.ts";
import { sameWrite } from "../client/same-write.ts";
import { refuseDisorder } from "../milestone/refuse-disorder.ts";

/**
 * Records a job that a client of the own agency has started; its start becomes a milestone. A business of that name that
 * the agency already knows is linked; none is made, so that no employer's page tells of a hire.
 */
export async function addJob(
  ctx: ActorContext,
  input: z.output<typeof addJobInput>,
): Promise<z.infer<typeof written>> {
  const { agencyId, today } = ctx.actor;
  return ctx.run(async (tx) => {
    const place = await loadOwnClient(tx, ctx.actor, input.clientId);
    refuseDisorder(checkMilestoneOrder({ "job-start": input.startedOn }, today));
    const { jobId, clientId, ...facts } = input;
    const knownEmployer = tx
      .select({ id: employer.id })
      .from(employer)
      .where(
        and(
          eq(employer.agencyId, agencyId),
          sql`lower(btrim(${employer.name})) = lower(${input.employerName})`,
        ),
      );
    const added = await tx
      .insert(job)
      .values({ ...place, id: jobId, employerId: sql`(${knownEmployer})`, ...facts })
      .onConflictDoNothing({ target: job.id })
      .returning({ id: job.id });
    if (added.length === 0) {
      const [existing] = await tx.select().from(job).where(eq(job.id, jobId));
      sameWrite(
        existing,
        (row) =>
          row.clientId === clientId && row.employerName === input.employerName && row.title === input.title,
      );
    }
    return { id: jobId };
  });
}

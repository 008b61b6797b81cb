import type { closeVrCaseInput } from "@ips/contract";
import { milestone, vrCase } from "@ips/db";
import { checkMilestoneOrder } from "@ips/domain";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { milestoneConflicts } from "../milestone/milestone-conflicts.ts";
import { refuseDisorder } from "../milestone/refuse-disorder.ts";
import { loadOpenCase } from "./load-own-case.ts";

/**
 * Closes a case with its day and the reason in words. The day is a milestone: it can be corrected, never
 * rewritten. The person may apply again, which opens another case.
 *
 * @throws AppError not-found; vr-case.closed; milestone.in-future; milestone.order.
 */
export async function closeVrCase(
  { actor, run }: ActorContext,
  input: z.output<typeof closeVrCaseInput>,
): Promise<{ id: string }> {
  return run(async (tx) => {
    const { clientId, agencyId, unitId, appliedOn, eligibleOn, ipeSignedOn } = await loadOpenCase(
      tx,
      actor,
      input.caseId,
    );
    refuseDisorder(
      checkMilestoneOrder(
        {
          "vr-application": appliedOn,
          "vr-eligibility": eligibleOn,
          "vr-ipe-signed": ipeSignedOn,
          "vr-closure": input.closedOn,
        },
        actor.today,
      ),
    );
    await tx.insert(milestone).values({
      id: input.milestoneId,
      clientId,
      agencyId,
      unitId,
      kind: "vr-closure",
      source: "own",
      vrCaseId: input.caseId,
      onDate: input.closedOn,
    });
    await tx
      .update(vrCase)
      .set({ status: "closed", closureReason: input.reason })
      .where(eq(vrCase.id, input.caseId));
    return { id: input.caseId };
  }).catch(milestoneConflicts);
}

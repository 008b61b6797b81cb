import type { addEvidenceInput, written } from "@ips/contract";
import { milestone, milestoneEvidence } from "@ips/db";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { forbidden, notFound } from "../../errors/app-error.ts";
import { worksIn } from "../client/works-in.ts";
import { sameWrite } from "../client/same-write.ts";

/** Says where the document stands that proves a milestone date of the own agency. */
export async function addEvidence(
  ctx: ActorContext,
  input: z.output<typeof addEvidenceInput>,
): Promise<z.infer<typeof written>> {
  return ctx.run(async (tx) => {
    const [of] = await tx.select().from(milestone).where(eq(milestone.id, input.milestoneId));
    if (!of) throw notFound();
    if (!worksIn(ctx.actor, of)) throw forbidden();
    const { agencyId, unitId, clientId } = of;
    const added = await tx
      .insert(milestoneEvidence)
      .values({
        id: input.evidenceId,
        agencyId,
        unitId,
        clientId,
        milestoneId: of.id,
        kind: "reference",
        reference: input.reference,
      })
      .onConflictDoNothing({ target: milestoneEvidence.id })
      .returning({ id: milestoneEvidence.id });
    if (added.length === 0) {
      const [existing] = await tx
        .select()
        .from(milestoneEvidence)
        .where(eq(milestoneEvidence.id, input.evidenceId));
      sameWrite(existing, (row) => row.milestoneId === of.id && row.reference === input.reference);
    }
    return { id: input.evidenceId };
  });
}

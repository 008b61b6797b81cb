import type { commentInput, settleThreadInput } from "@ips/contract";
import { planComment, type Tx } from "@ips/db";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { notFound } from "../../errors/app-error.ts";
import { loadPlan } from "../plan/load-plan.ts";
import { locatePlan, requireWritable } from "../plan/locate-plan.ts";

type Entry = Pick<z.output<typeof commentInput>, "commentId" | "clientId" | "stepId"> & {
  readonly kind: "comment" | "resolved" | "reopened";
  readonly text: string;
};

/**
 * Says something about a step of a plan. Sent twice it is said once.
 *
 * @throws AppError not-found for a plan that is not open, or a step that it does not have; forbidden
 * plan.one-direction, plan.closed.
 */
export const addComment = (
  ctx: ActorContext,
  input: z.output<typeof commentInput>,
): Promise<{ id: string }> => addEntry(ctx, { ...input, kind: "comment" });

/** Resolves what is said about a step, or opens it again. Refusals as for {@link addComment}. */
export const settleThread = (
  ctx: ActorContext,
  { resolved, ...input }: z.output<typeof settleThreadInput>,
): Promise<{ id: string }> => addEntry(ctx, { ...input, kind: resolved ? "resolved" : "reopened", text: "" });

function addEntry({ actor, run }: ActorContext, { commentId, clientId, stepId, kind, text }: Entry) {
  return run(async (tx) => {
    const place = await locatePlan(tx, actor, clientId);
    requireWritable(place);
    const { owner } = place;
    const planId = await planWithStep(tx, owner.clientId, stepId);
    const [added] = await tx
      .insert(planComment)
      .values({
        id: commentId,
        clientId: owner.clientId,
        agencyId: owner.agencyId,
        unitId: owner.unitId,
        planId,
        stepId,
        kind,
        text,
      })
      .onConflictDoNothing()
      .returning({ id: planComment.id });
    return added ?? existing(tx, { commentId, ownerClientId: owner.clientId, staffId: actor.staffId });
  });
}

/** The plan, if it has the step: its saved text, or what was said about it before it was taken out. */
export async function planWithStep(tx: Tx, ownerClientId: string, stepId: string): Promise<string> {
  const plan = await loadPlan(tx, ownerClientId);
  const has = plan?.content.objectives.some(({ steps }) => steps.some((step) => step.stepId === stepId));
  if (!plan || !has) throw notFound();
  return plan.planId;
}

async function existing(
  tx: Tx,
  { commentId, ownerClientId, staffId }: { commentId: string; ownerClientId: string; staffId: string | null },
): Promise<{ id: string }> {
  const [found] = await tx
    .select({ clientId: planComment.clientId, by: planComment.byStaffId })
    .from(planComment)
    .where(eq(planComment.id, commentId));
  if (found?.clientId !== ownerClientId || found.by !== staffId) throw notFound();
  return { id: commentId };
}

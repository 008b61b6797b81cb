import { planContent, type restorePlanInput, type savePlanOutput } from "@ips/contract";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { conflict, notFound } from "../../errors/app-error.ts";
import { loadPlanVersion } from "./load-plan-version.ts";
import { locatePlan, requireWritable } from "./locate-plan.ts";
import { savePlan } from "./save-plan.ts";

/**
 * Brings an earlier version of the plan back, as the next version: what stands now stays as the version it is. It is a
 * save like any other, so somebody who saved meanwhile is not overwritten.
 *
 * @throws AppError not-found; forbidden plan.one-direction, plan.closed; plan.stale with the newer version;
 * undo.too-late for a version that was written before the plan had its present parts.
 */
export async function restorePlanVersion(
  ctx: ActorContext,
  { clientId, version, baseVersion }: z.output<typeof restorePlanInput>,
): Promise<z.output<typeof savePlanOutput>> {
  const earlier = await ctx.run(async (tx) => {
    const place = await locatePlan(tx, ctx.actor, clientId);
    requireWritable(place);
    return loadPlanVersion(tx, place.owner.clientId, version);
  });
  if (!earlier) throw notFound();
  const content = planContent.safeParse(earlier.content);
  if (!content.success) throw conflict("undo.too-late", { version });
  return savePlan(ctx, { clientId, planId: earlier.planId, baseVersion, content: content.data });
}

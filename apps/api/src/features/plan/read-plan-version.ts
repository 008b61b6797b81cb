import type { planVersionInput, planVersionOutput } from "@ips/contract";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { notFound } from "../../errors/app-error.ts";
import { recordLook } from "../disclosure/record-look.ts";
import { loadPlanVersion } from "./load-plan-version.ts";
import { locatePlan } from "./locate-plan.ts";

/**
 * One saved version of the plan, as it stood.
 *
 * @throws AppError not-found when the plan is not open to the actor or has no such version.
 */
export async function readPlanVersion(
  { actor, run }: ActorContext,
  input: z.output<typeof planVersionInput>,
): Promise<z.output<typeof planVersionOutput>> {
  return run(async (tx) => {
    const { owner } = await locatePlan(tx, actor, input.clientId);
    const found = await loadPlanVersion(tx, owner.clientId, input.version);
    if (!found) throw notFound();
    await recordLook(tx, owner.clientId, ["job-search-plan"], actor.screen);
    const { planId: _, ...version } = found;
    return version;
  });
}

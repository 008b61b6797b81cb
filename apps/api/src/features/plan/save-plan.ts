import { comparePlans, type PlanStaleFacts, type savePlanInput, type savePlanOutput } from "@ips/contract";
import { plan, type Actor, type Tx } from "@ips/db";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { conflict, forbidden, notFound } from "../../errors/app-error.ts";
import { loadPlan, type LoadedPlan } from "./load-plan.ts";
import { locatePlan, requireWritable, type PlanOwner } from "./locate-plan.ts";

type Input = z.output<typeof savePlanInput>;
type Output = z.output<typeof savePlanOutput>;

/**
 * Saves the plan, from either side, as the next version. The version it started from is checked by the
 * statement that writes, so of two who save at once one succeeds and the other learns of it. Nothing changed
 * makes no version; sent twice it is one save.
 *
 * @throws AppError not-found; forbidden plan.one-direction, plan.closed; plan.stale with the newer version
 * (`planStaleFacts`), nothing being overwritten.
 */
export async function savePlan({ actor, run }: ActorContext, input: Input): Promise<Output> {
  return run(async (tx) => {
    const place = await locatePlan(tx, actor, input.clientId);
    requireWritable(place);
    const { owner } = place;
    const before = await loadPlan(tx, owner.clientId);
    if (before && isSavedAlready(before, actor, input)) return outputOf(before);
    const written =
      input.baseVersion === 0 ? await insertPlan(tx, owner, input) : await updatePlan(tx, owner, input);
    const now = await loadPlan(tx, owner.clientId);
    if (written && now) return outputOf(now);
    if (!now || (input.baseVersion > 0 && now.planId !== input.planId)) throw notFound();
    // Readable, unchanged and still not written: the other direction has ended in this very moment.
    if (now.version === input.baseVersion) throw forbidden("plan.one-direction");
    throw conflict("plan.stale", {
      version: now.version,
      content: now.content,
      saved: now.saved,
    } satisfies PlanStaleFacts);
  });
}

const outputOf = ({ version, saved }: LoadedPlan): Output => ({ version, saved });

/** The same text stands there already: nothing was changed, or this save came through and its answer did not. */
function isSavedAlready(before: LoadedPlan, actor: Actor, { baseVersion, content }: Input): boolean {
  if (comparePlans(before.content, content).length > 0) return false;
  const mine = before.savedByAgencyId === actor.agencyId && before.saved.name === actor.staffName;
  return before.version === baseVersion || (before.version === baseVersion + 1 && mine);
}

async function insertPlan(
  tx: Tx,
  { clientId, agencyId, unitId }: PlanOwner,
  { planId, content }: Input,
): Promise<boolean> {
  const rows = await tx
    .insert(plan)
    .values({ id: planId, clientId, agencyId, unitId, content, reviewOn: content.reviewOn })
    .onConflictDoNothing()
    .returning({ id: plan.id });
  return rows.length > 0;
}

async function updatePlan(
  tx: Tx,
  { clientId }: PlanOwner,
  { planId, baseVersion, content }: Input,
): Promise<boolean> {
  const rows = await tx
    .update(plan)
    .set({ content, reviewOn: content.reviewOn })
    .where(and(eq(plan.id, planId), eq(plan.clientId, clientId), eq(plan.version, baseVersion)))
    .returning({ id: plan.id });
  return rows.length > 0;
}

import type { PlanTalkOutput } from "@ips/contract";
import { agency, type Tx } from "@ips/db";
import { sql } from "drizzle-orm";
import type { ActorContext } from "../../actor-context.ts";
import { recordLook } from "../disclosure/record-look.ts";
import { locatePlan, type PlanPlace } from "../plan/locate-plan.ts";
import { loadTasks } from "./load-tasks.ts";
import { loadThreads } from "./load-threads.ts";

/**
 * What is said and asked about a plan, from either side.
 *
 * @throws AppError not-found when the plan is not open to the actor.
 */
export async function readTalk(
  { actor, run }: ActorContext,
  { clientId }: { clientId: string },
): Promise<PlanTalkOutput> {
  return run(async (tx) => {
    const place = await locatePlan(tx, actor, clientId);
    const { owner, readOnlyBecause } = place;
    const canWrite = readOnlyBecause === null;
    const threads = await loadThreads(tx, actor, owner.clientId);
    const tasks = await loadTasks(tx, owner.clientId);
    const canAskOf = canWrite ? await otherSides(tx, place) : [];
    await recordLook(tx, owner.clientId, ["job-search-plan"], actor.screen);
    return { canWrite, canAskOf, threads, tasks };
  });
}

/** The agencies of which something can be asked: those with which the plan is shared in both directions. */
export async function otherSides(
  tx: Tx,
  { owner, ownerAgencyName }: PlanPlace,
): Promise<PlanTalkOutput["canAskOf"]> {
  const shared = sql`(select app.plan_shared_with(${owner.clientId}::uuid))::uuid[]`;
  if (!owner.own) {
    const { rows } = await tx.execute<{ both: boolean }>(sql`select app.agency() = any(${shared}) as both`);
    return rows[0]?.both ? [{ agencyId: owner.agencyId, agencyName: ownerAgencyName }] : [];
  }
  return tx
    .select({ agencyId: agency.id, agencyName: agency.name })
    .from(agency)
    .where(sql`${agency.id} = any(${shared})`)
    .orderBy(agency.name);
}

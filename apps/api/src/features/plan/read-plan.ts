import { comparePlans, type PlanContent, type PlanOutput } from "@ips/contract";
import { planVersion, type Tx } from "@ips/db";
import { eq, sql } from "drizzle-orm";
import { aboutClients, type ActorContext } from "../../actor-context.ts";
import { recordLook } from "../disclosure/record-look.ts";
import { loadAcknowledgements, loadPlan, type LoadedPlan } from "./load-plan.ts";
import { locatePlan } from "./locate-plan.ts";

/**
 * The job search plan of a person, from either side: the IPS record's key or the VR agency's own.
 *
 * @throws AppError not-found when the plan is not open to the actor.
 */
export async function readPlan(ctx: ActorContext, { clientId }: { clientId: string }): Promise<PlanOutput> {
  const { actor } = ctx;
  return aboutClients(ctx, [clientId]).run(async (tx) => {
    const place = await locatePlan(tx, actor, clientId);
    const { subject, owner, ownerAgencyName, readOnlyBecause } = place;
    const plan = await loadPlan(tx, owner.clientId);
    const acknowledgements = await loadAcknowledgements(tx, owner.clientId);
    const changedByOthers = plan ? await changesSinceMySide(tx, plan) : [];
    await recordLook(tx, owner.clientId, ["identity", "job-search-plan"], actor.screen);
    return {
      clientId,
      clientName: subject.name,
      ownerAgencyName,
      planId: plan?.planId ?? null,
      version: plan?.version ?? 0,
      content: plan?.content ?? null,
      saved: plan?.saved ?? null,
      canEdit: readOnlyBecause === null,
      readOnlyBecause,
      acknowledgements,
      changedByOthers,
    };
  });
}

/** What differs from the last version that the reader's agency saved or acknowledged; nothing when it did neither. */
async function changesSinceMySide(tx: Tx, { planId, version, content }: LoadedPlan): Promise<string[]> {
  const [mine] = await tx
    .select({ version: planVersion.version, content: sql<PlanContent>`${planVersion.content}` })
    .from(planVersion)
    .where(
      sql`${eq(planVersion.planId, planId)} and ${planVersion.version} = greatest(
        (select max(mine.version) from plan_version mine where mine.plan_id = ${planId} and mine.saved_by_agency_id = app.agency()),
        (select max(seen.version) from plan_acknowledgement seen where seen.plan_id = ${planId} and seen.agency_id_of_staff = app.agency()))`,
    );
  return !mine || mine.version === version ? [] : comparePlans(mine.content, content);
}

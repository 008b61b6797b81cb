import { comparePlans, type PlanContent, type PlanOutput } from "@ips/contract";
import { sql } from "drizzle-orm";
import { aboutClients, type ActorContext } from "../../actor-context.ts";
import { askTogether, questionOf, type Question } from "../../query/ask-together.ts";
import { myAgency } from "../client/acting.ts";
import { looksAt } from "../disclosure/record-look.ts";
import { acknowledgementsOf, planOf, type LoadedPlan } from "./load-plan.ts";
import { findPlanOwner, planPlace, planTerms } from "./locate-plan.ts";

/**
 * The job search plan of a person, from either side: the IPS record's key or the VR agency's own.
 *
 * @throws AppError not-found when the plan is not open to the actor.
 */
export async function readPlan(ctx: ActorContext, { clientId }: { clientId: string }): Promise<PlanOutput> {
  const { actor } = ctx;
  return aboutClients(ctx, [clientId]).run(async (tx) => {
    const found = await findPlanOwner(tx, actor, clientId);
    const { terms, plan, acknowledgements, mySide } = await askTogether(
      tx,
      {
        terms: planTerms(actor, found.owner),
        plan: planOf(found.owner.clientId),
        acknowledgements: acknowledgementsOf(found.owner.clientId),
        mySide: versionOfMySide(found.owner.clientId),
      },
      looksAt([found.owner.clientId], ["identity", "job-search-plan"], actor.screen),
    );
    const { subject, ownerAgencyName, readOnlyBecause } = planPlace(actor, found, terms);
    const changedByOthers = plan && mySide ? changesSince(mySide, plan) : [];
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

type MySide = { readonly version: number; readonly content: PlanContent };

/** What differs from the last version that the reader's agency saved or acknowledged. */
const changesSince = (mine: MySide, { version, content }: LoadedPlan): string[] =>
  mine.version === version ? [] : comparePlans(mine.content, content);

/** The last version of a client's plan that the reader's agency saved or acknowledged; `null` when it did neither. */
const versionOfMySide = (ownerClientId: string): Question<MySide | null> =>
  questionOf(
    sql<MySide>`
      select version.version, version.content from plan join plan_version version on version.plan_id = plan.id
      where plan.client_id = ${ownerClientId} and version.version = greatest(
        (select max(mine.version) from plan_version mine where mine.plan_id = plan.id and mine.saved_by_agency_id = ${myAgency}),
        (select max(seen.version) from plan_acknowledgement seen where seen.plan_id = plan.id and seen.agency_id_of_staff = ${myAgency}))`,
    ([row]) => row ?? null,
  );

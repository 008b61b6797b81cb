import type { PlanContent, PlanOutput } from "@ips/contract";
import { agency, plan, planAcknowledgement, type Tx } from "@ips/db";
import { asc, desc, eq, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { askTogether, question, type Question } from "../../query/ask-together.ts";

/** Who saved a version, for which agency, when. */
export type SavedBy = NonNullable<PlanOutput["saved"]>;

/** A plan as it stands now. */
export type LoadedPlan = {
  readonly planId: string;
  readonly version: number;
  readonly content: PlanContent;
  readonly saved: SavedBy;
  readonly savedByAgencyId: string | null;
};

/** The plan of a client record, or `null` when nothing was written yet. */
export const loadPlan = async (tx: Tx, ownerClientId: string): Promise<LoadedPlan | null> =>
  (await askTogether(tx, { plan: planOf(ownerClientId) })).plan;

/** The same as a question, for a page that asks others too. */
export const planOf = (ownerClientId: string): Question<LoadedPlan | null> =>
  question(
    new QueryBuilder()
      .select({
        planId: plan.id,
        version: plan.version,
        content: sql<PlanContent>`${plan.content}`,
        name: plan.updatedByName,
        agencyName: agency.name,
        at: sql<string>`${plan.updatedAt}`,
        savedByAgencyId: plan.updatedByAgencyId,
      })
      .from(plan)
      .leftJoin(agency, eq(agency.id, plan.updatedByAgencyId))
      .where(eq(plan.clientId, ownerClientId)),
    ([row]) => {
      if (!row) return null;
      const { name, agencyName, at, ...rest } = row;
      return { ...rest, saved: { name, agencyName: agencyName ?? "", at: iso(at) } };
    },
  );

/** Who has acknowledged which version, the newest first. */
export const acknowledgementsOf = (ownerClientId: string): Question<PlanOutput["acknowledgements"]> =>
  question(
    new QueryBuilder()
      .select({
        version: planAcknowledgement.version,
        by: planAcknowledgement.by,
        name: planAcknowledgement.name,
        at: sql<string>`${planAcknowledgement.at}`,
      })
      .from(planAcknowledgement)
      .where(eq(planAcknowledgement.clientId, ownerClientId))
      .orderBy(desc(planAcknowledgement.version), asc(planAcknowledgement.at)),
    (rows) => rows.map(({ at, ...row }) => ({ ...row, at: iso(at) })),
  );

const iso = (moment: string): string => new Date(moment).toISOString();

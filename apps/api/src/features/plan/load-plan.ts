import type { PlanContent, PlanOutput } from "@ips/contract";
import { agency, plan, planAcknowledgement, type Tx } from "@ips/db";
import { asc, desc, eq, sql } from "drizzle-orm";

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
export async function loadPlan(tx: Tx, ownerClientId: string): Promise<LoadedPlan | null> {
  const [row] = await tx
    .select({
      planId: plan.id,
      version: plan.version,
      content: sql<PlanContent>`${plan.content}`,
      name: plan.updatedByName,
      agencyName: agency.name,
      at: plan.updatedAt,
      savedByAgencyId: plan.updatedByAgencyId,
    })
    .from(plan)
    .leftJoin(agency, eq(agency.id, plan.updatedByAgencyId))
    .where(eq(plan.clientId, ownerClientId));
  if (!row) return null;
  const { name, agencyName, at, ...rest } = row;
  return { ...rest, saved: { name, agencyName: agencyName ?? "", at: at.toISOString() } };
}

/** Who has acknowledged which version, the newest first. */
export async function loadAcknowledgements(
  tx: Tx,
  ownerClientId: string,
): Promise<PlanOutput["acknowledgements"]> {
  const rows = await tx
    .select({
      version: planAcknowledgement.version,
      by: planAcknowledgement.by,
      name: planAcknowledgement.name,
      at: planAcknowledgement.at,
    })
    .from(planAcknowledgement)
    .where(eq(planAcknowledgement.clientId, ownerClientId))
    .orderBy(desc(planAcknowledgement.version), asc(planAcknowledgement.at));
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
}

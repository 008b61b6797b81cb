import type { PlanContent, planVersionOutput } from "@ips/contract";
import { agency, planVersion, type Tx } from "@ips/db";
import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";

/** One saved version of a plan, or `null` when there is none of that number. */
export async function loadPlanVersion(
  tx: Tx,
  ownerClientId: string,
  version: number,
): Promise<(z.output<typeof planVersionOutput> & { planId: string }) | null> {
  const [row] = await tx
    .select({
      planId: planVersion.planId,
      version: planVersion.version,
      content: sql<PlanContent>`${planVersion.content}`,
      name: planVersion.savedByName,
      agencyName: agency.name,
      at: planVersion.savedAt,
    })
    .from(planVersion)
    .leftJoin(agency, eq(agency.id, planVersion.savedByAgencyId))
    .where(and(eq(planVersion.clientId, ownerClientId), eq(planVersion.version, version)));
  if (!row) return null;
  const { name, agencyName, at, ...rest } = row;
  return { ...rest, saved: { name, agencyName: agencyName ?? "", at: at.toISOString() } };
}

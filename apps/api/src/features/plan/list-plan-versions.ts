import type { planVersionsOutput } from "@ips/contract";
import { agency, planVersion } from "@ips/db";
import { desc, eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { recordLook } from "../disclosure/record-look.ts";
import { askTogether } from "../../query/ask-together.ts";
import { acknowledgementsOf } from "./load-plan.ts";
import { locatePlan } from "./locate-plan.ts";

/**
 * Every saved version of the plan, the newest first: by whom, when, acknowledged by whom.
 *
 * @throws AppError not-found when the plan is not open to the actor.
 */
export async function listPlanVersions(
  { actor, run }: ActorContext,
  { clientId }: { clientId: string },
): Promise<z.output<typeof planVersionsOutput>> {
  return run(async (tx) => {
    const { owner } = await locatePlan(tx, actor, clientId);
    const rows = await tx
      .select({
        version: planVersion.version,
        name: planVersion.savedByName,
        agencyName: agency.name,
        at: planVersion.savedAt,
      })
      .from(planVersion)
      .leftJoin(agency, eq(agency.id, planVersion.savedByAgencyId))
      .where(eq(planVersion.clientId, owner.clientId))
      .orderBy(desc(planVersion.version));
    const { acknowledgements } = await askTogether(tx, {
      acknowledgements: acknowledgementsOf(owner.clientId),
    });
    await recordLook(tx, owner.clientId, ["job-search-plan"], actor.screen);
    return {
      rows: rows.map(({ version, name, agencyName, at }) => ({
        version,
        saved: { name, agencyName: agencyName ?? "", at: at.toISOString() },
        acknowledgements: acknowledgements.filter((each) => each.version === version),
      })),
    };
  });
}

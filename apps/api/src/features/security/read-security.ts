import type { SecurityOutput } from "@ips/contract";
import { agencySetting, type Tx } from "@ips/db";
import { eq } from "drizzle-orm";
import type { ActorContext } from "../../actor-context.ts";

/** What the agency has set for the sign-in of its staff, beside what the deployment sets. */
export const readSecurity = (ctx: ActorContext): Promise<SecurityOutput> =>
  ctx.run((tx) => securityOf(ctx, tx));

export async function securityOf({ deps, actor }: ActorContext, tx: Tx): Promise<SecurityOutput> {
  const [set] = await tx
    .select({
      sessionHours: agencySetting.sessionHours,
      idleMinutes: agencySetting.idleMinutes,
      secondFactorRequired: agencySetting.secondFactorRequired,
    })
    .from(agencySetting)
    .where(eq(agencySetting.agencyId, actor.agencyId));
  const { sessionHours, idleMinutes } = deps.settings;
  return {
    deployment: { sessionHours, idleMinutes },
    agency: set ?? { sessionHours: null, idleMinutes: null, secondFactorRequired: false },
  };
}

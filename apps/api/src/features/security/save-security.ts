import type { saveSecurityInput, SecurityOutput } from "@ips/contract";
import { agencySetting } from "@ips/db";
import { sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { badInput } from "../../errors/app-error.ts";
import { securityOf } from "./read-security.ts";

/**
 * Sets how the agency's staff sign in; in force with everybody's next request. A session may end sooner than the
 * deployment lets it, and never later.
 *
 * @throws AppError bad-input security.not-stricter at `sessionHours` or `idleMinutes`.
 */
export function saveSecurity(
  ctx: ActorContext,
  input: z.output<typeof saveSecurityInput>,
): Promise<SecurityOutput> {
  const { sessionHours, idleMinutes } = ctx.deps.settings;
  const looser = {
    ...((input.sessionHours ?? 0) > sessionHours ? { sessionHours: "security.not-stricter" as const } : {}),
    ...((input.idleMinutes ?? 0) > idleMinutes ? { idleMinutes: "security.not-stricter" as const } : {}),
  };
  if (Object.keys(looser).length > 0) throw badInput(looser, { sessionHours, idleMinutes });
  return ctx.run(async (tx) => {
    await tx
      .insert(agencySetting)
      .values({ agencyId: ctx.actor.agencyId, ...input })
      .onConflictDoUpdate({ target: agencySetting.agencyId, set: { ...input, updatedAt: sql`app.now()` } });
    return securityOf(ctx, tx);
  });
}

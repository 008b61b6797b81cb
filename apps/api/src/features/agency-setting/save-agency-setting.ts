import type { AgencySettingOutput, saveAgencySettingInput } from "@ips/contract";
import { agencySetting } from "@ips/db";
import { settingsProblems } from "@ips/domain";
import { sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { conflict } from "../../errors/app-error.ts";
import { settingOf } from "./read-agency-setting.ts";

/**
 * Sets the jurisdiction of the agency and its own values over it; in force with the next question of anybody who works there. What
 * a finding was made from before stays in it.
 *
 * @throws AppError conflict setting.refused with the problems, each with its path: a limit laxer than the federal one, a value without
 * its basis, rows out of order.
 */
export function saveAgencySetting(
  ctx: ActorContext,
  { settings, ...rest }: z.output<typeof saveAgencySettingInput>,
): Promise<AgencySettingOutput> {
  const problems = settingsProblems(settings).map(({ code, path }) => ({ code, path }));
  if (problems.length > 0) throw conflict("setting.refused", { problems });
  return ctx.run(async (tx) => {
    const values = { jurisdiction: settings, ...rest };
    await tx
      .insert(agencySetting)
      .values({ agencyId: ctx.actor.agencyId, ...values })
      .onConflictDoUpdate({ target: agencySetting.agencyId, set: { ...values, updatedAt: sql`app.now()` } });
    return settingOf(ctx, tx);
  });
}

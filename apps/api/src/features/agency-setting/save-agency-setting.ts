import type { AgencySettingOutput, saveAgencySettingInput } from "@ips/contract";
import { agencySetting } from "@ips/db";
import { settingsProblems } from "@ips/domain";
import { eq, sql } from "drizzle-orm";
import { isDeepStrictEqual } from "node:util";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { conflict } from "../../errors/app-error.ts";
import { settingOf } from "./read-agency-setting.ts";

/**
 * Sets the jurisdiction of the agency and its own values over it; in force with the next question of anybody who works there. What
 * a finding was made from before stays in it.
 *
 * @throws AppError conflict setting.refused with the problems, each with its path: a limit laxer than the federal one, a value without
 * its basis, rows out of order; setting.changed-meanwhile where somebody else has saved since the version that was changed here. The same
 * save sent again is one save.
 */
export function saveAgencySetting(
  ctx: ActorContext,
  { settings, version, ...rest }: z.output<typeof saveAgencySettingInput>,
): Promise<AgencySettingOutput> {
  const problems = settingsProblems(settings).map(({ code, path }) => ({ code, path }));
  if (problems.length > 0) throw conflict("setting.refused", { problems });
  return ctx.run(async (tx) => {
    const values = { jurisdiction: settings, ...rest };
    const saved = await tx
      .insert(agencySetting)
      .values({ agencyId: ctx.actor.agencyId, ...values })
      .onConflictDoUpdate({
        target: agencySetting.agencyId,
        set: { ...values, updatedAt: sql`app.now()` },
        setWhere: eq(agencySetting.version, version),
      })
      .returning({ version: agencySetting.version });
    const now = await settingOf(ctx, tx);
    // A newer state was not written over; where it says what is sent, it is the same save again.
    if (saved.length === 0 && !isDeepStrictEqual(partsOf(now), { ...rest, settings }))
      throw conflict("setting.changed-meanwhile", { version: now.version });
    return now;
  });
}

/** What of the settings is saved, as it is sent. */
const partsOf = ({ jurisdictionId, settings, billsPros, breakGlassDays }: AgencySettingOutput) => ({
  jurisdictionId,
  settings,
  billsPros,
  breakGlassDays,
});

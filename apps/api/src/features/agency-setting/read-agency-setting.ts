import type { AgencySettingOutput, JurisdictionSettingsView } from "@ips/contract";
import { agencySetting, type Tx } from "@ips/db";
import { figuresToReview, jurisdictionOf, overlay, rulebook } from "@ips/domain";
import { eq } from "drizzle-orm";
import type { ActorContext } from "../../actor-context.ts";

/** The jurisdiction an agency works under, what it has set over it, and which figures wait for another look. */
export const readAgencySetting = (ctx: ActorContext): Promise<AgencySettingOutput> =>
  ctx.run((tx) => settingOf(ctx, tx));

export async function settingOf({ actor }: ActorContext, tx: Tx): Promise<AgencySettingOutput> {
  const [set] = await tx
    .select({
      jurisdictionId: agencySetting.jurisdictionId,
      settings: agencySetting.jurisdiction,
      billsPros: agencySetting.billsPros,
      breakGlassDays: agencySetting.breakGlassDays,
      version: agencySetting.version,
      savedByName: agencySetting.savedByName,
    })
    .from(agencySetting)
    .where(eq(agencySetting.agencyId, actor.agencyId));
  const { jurisdictionId, billsPros, breakGlassDays, version, savedByName } = set ?? {
    jurisdictionId: "us-federal",
    billsPros: false,
    breakGlassDays: 1,
    version: 0,
    savedByName: "",
  };
  // Checked where it was written.
  const settings = (set?.settings ?? {}) as JurisdictionSettingsView;
  const jurisdiction = overlay(jurisdictionOf(jurisdictionId), settings);
  return {
    jurisdictionId,
    settings,
    billsPros,
    breakGlassDays,
    version,
    savedByName: savedByName === "" ? null : savedByName,
    toReview: figuresToReview(
      rulebook.flatMap((entry) => entry.figures(jurisdiction)),
      actor.today,
    ),
  };
}

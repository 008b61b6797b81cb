import { agencySetting, type Tx } from "@ips/db";
import { federalDefault, overlay, type Jurisdiction, type JurisdictionSettings } from "@ips/domain";
import { sql } from "drizzle-orm";

/**
 * The figures and choices that the acting agency's records are judged by: the federal default with the agency's own
 * settings laid over it.
 */
export async function loadJurisdiction(tx: Tx): Promise<Jurisdiction> {
  const [row] = await tx
    .select({ settings: agencySetting.jurisdiction })
    .from(agencySetting)
    .where(sql`${agencySetting.agencyId} = app.agency()`);
  // Settings are checked where they are written (`settingsProblems`); here they are only laid over.
  return row === undefined ? federalDefault : overlay(federalDefault, row.settings as JurisdictionSettings);
}

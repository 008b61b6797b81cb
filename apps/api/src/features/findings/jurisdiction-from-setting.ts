import type { AgencySettingOutput } from "@ips/contract";
import { jurisdictionOf, newYork, overlay, type Jurisdiction, type JurisdictionSettings } from "@ips/domain";

/** What is stored of an agency's rules; null where it has set nothing. */
export type StoredRules = {
  readonly base: AgencySettingOutput["jurisdictionId"] | null;
  readonly settings: unknown;
  readonly billsPros: boolean | null;
};

/**
 * The figures and choices that an agency's records are judged by: the jurisdiction it has chosen with its own settings laid over it.
 * Settings are checked where they are written (`settingsProblems`); here they are only laid over.
 */
export function jurisdictionFromSetting(stored: StoredRules | undefined): Jurisdiction {
  const base = jurisdictionOf(stored?.base ?? "us-federal");
  const settings = (stored?.settings ?? {}) as JurisdictionSettings;
  const ours = Object.keys(settings).length === 0 ? base : overlay(base, settings);
  // An agency outside New York may bill PROS as well: then its figures hold here.
  return stored?.billsPros === true && ours.pros === null ? { ...ours, pros: newYork.pros } : ours;
}

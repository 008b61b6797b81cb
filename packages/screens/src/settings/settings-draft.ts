import { settingParts } from "./setting-parts.ts";
import type { SettingValues } from "./setting-values.ts";

/** The settings while they are changed: what is written, and the saved state that it began from. */
export type SettingsDraft = {
  readonly version: number;
  readonly base: SettingValues;
  readonly values: SettingValues;
};

/** A kept draft, if every part of the settings can be read from it; null for one of another form, or of an older version of this one. */
export function fittingSettings(kept: unknown): SettingsDraft | null {
  if (typeof kept !== "object" || kept === null) return null;
  const { version, base, values } = kept as Partial<SettingsDraft>;
  return typeof version === "number" && canBeRead(base) && canBeRead(values)
    ? { version, base, values }
    : null;
}

function canBeRead(values: SettingValues | undefined): values is SettingValues {
  try {
    return values !== undefined && settingParts.every(({ text }) => typeof text(values) === "string");
  } catch {
    return false;
  }
}

export { mostAllowed } from "./most-allowed.ts";
export { newYork } from "./new-york.ts";
export { federalDefault } from "./federal-default.ts";
export {
  caseloadLimit,
  eligibilityDecisionDays,
  firstEmployerContactDays,
  ipeDays,
} from "./federal-figures.ts";
export { type FigureSettingRow, type JurisdictionSettings } from "./jurisdiction-settings.ts";
export {
  comparisons,
  settableClocks,
  type Comparison,
  type JurisdictionStatus,
  type ProsFigures,
  type SettableClock,
  eligibilityClockStarts,
  firstEmployerContactStarts,
  ipeClockStarts,
  type EligibilityClockStart,
  type FirstEmployerContactCounts,
  type FirstEmployerContactStart,
  type IpeClockStart,
  type Jurisdiction,
} from "./jurisdiction.ts";
export { jurisdictionOf, jurisdictions } from "./jurisdictions.ts";
export { overlay } from "./overlay.ts";
export { settingsProblems, type SettingsProblem } from "./settings-problems.ts";

import type { Citation } from "../citation/citation.ts";
import type { DatedFigure } from "../figure/dated-figure.ts";
import type { ReasonCode } from "../verdict/reason-code.ts";
import { federalDefault } from "./federal-default.ts";
import { vrClockDefinitions } from "../clock/vr-clock-definitions.ts";
import { reviewSteps } from "../vocabulary/review-step.ts";
import { settableClocks } from "./jurisdiction.ts";
import type { FigureSettingRow, JurisdictionSettings } from "./jurisdiction-settings.ts";

/** What is wrong with a setting; `path` names it as the settings do. */
export type SettingsProblem = { code: ReasonCode; path: string; because: Citation[] };

/**
 * What stands against an agency's settings: a number that is no whole number above zero, a row without the basis it rests on, rows out of order, and a VR limit
 * that is longer than the federal one (a state may be stricter, never laxer).
 * @example
 * ```ts
 * settingsProblems({ vr: { ipeDays: [{ from: "2026-01-01", value: 120, basis: "State policy" }] } }).map(({ code, path }) => [code, path]); // => [["setting-laxer-than-federal", "vr.ipeDays"]]
 * settingsProblems({ vr: { ipeDays: [{ from: "2026-01-01", value: 60, basis: "State policy" }] } }); // => []
 * ```
 */
export function settingsProblems(settings: JurisdictionSettings): SettingsProblem[] {
  const { vr, ips, release, plan, review } = settings;
  return [
    ...rowProblems(
      "vr.eligibilityDecisionDays",
      vr?.eligibilityDecisionDays,
      federalDefault.vr.eligibilityDecisionDays,
    ),
    ...rowProblems("vr.ipeDays", vr?.ipeDays, federalDefault.vr.ipeDays),
    ...settableClocks.flatMap((clock) =>
      rowProblems(`vr.clocks.${clock}`, vr?.clocks?.[clock], vrClockDefinitions[clock].length),
    ),
    ...rowProblems("ips.firstEmployerContactDays", ips?.firstEmployerContactDays),
    ...rowProblems("ips.caseloadLimit", ips?.caseloadLimit),
    ...rowProblems("ips.communityTimePercent", ips?.communityTimePercent),
    ...(ips?.communityTimePercent ?? []).flatMap(({ value }) =>
      value > 100
        ? [{ code: "setting-over-hundred" as const, path: "ips.communityTimePercent", because: [] }]
        : [],
    ),
    ...wholeNumber("release.endsSoonDays", release?.endsSoonDays),
    ...wholeNumber("release.longestMonths", release?.longestMonths),
    ...wholeNumber("plan.reviewSoonDays", plan?.reviewSoonDays),
    ...wholeNumber("review.selfEvaluationMonths", review?.selfEvaluationMonths),
    ...reviewSteps.flatMap((step) => rowProblems(`review.deadlines.${step}`, review?.deadlines?.[step])),
  ];
}

function rowProblems(
  path: string,
  rows: readonly FigureSettingRow[] | undefined,
  federal?: DatedFigure,
): SettingsProblem[] {
  if (!rows) return [];
  const inOrder = rows.every((row, index) => index === 0 || (rows[index - 1]?.from ?? "") < row.from);
  return [
    ...rows.flatMap((row) => wholeNumber(path, row.value)),
    ...(rows.every(({ basis }) => basis.trim() !== "")
      ? []
      : [{ code: "setting-without-basis" as const, path, because: [] }]),
    ...(inOrder ? [] : [{ code: "setting-rows-not-in-order" as const, path, because: [] }]),
    ...(federal ? rows.flatMap((row) => laxer(path, row, federal)) : []),
  ];
}

function wholeNumber(path: string, value: number | undefined): SettingsProblem[] {
  return value === undefined || (Number.isInteger(value) && value > 0)
    ? []
    : [{ code: "setting-not-whole-number", path, because: [] }];
}

function laxer(path: string, row: FigureSettingRow, federal: DatedFigure): SettingsProblem[] {
  const limit = federal.at(row.from);
  return limit.ok && row.value > limit.value.use.value
    ? [{ code: "setting-laxer-than-federal", path, because: limit.because }]
    : [];
}

import { vrClockDefinitions } from "../clock/vr-clock-definitions.ts";
import type { DatedFigure } from "../figure/dated-figure.ts";
import { effectiveDated } from "../figure/effective-dated.ts";
import { reviewSteps } from "../vocabulary/review-step.ts";
import type { FigureSettingRow, JurisdictionSettings } from "./jurisdiction-settings.ts";
import { settableClocks, type Jurisdiction } from "./jurisdiction.ts";

/**
 * An agency's settings laid over a jurisdiction. A figure keeps the rows below it until the agency's first row begins.
 * @example
 * ```ts
 * const ours = overlay(federalDefault, {
 *   vr: { ipeDays: [{ from: "2026-01-01", value: 60, basis: "State policy manual 8.2" }] },
 * });
 * const found = ours.vr.ipeDays.at("2026-05-01");
 * found.ok && found.value.use.value; // => 60
 * ```
 */
export function overlay(
  base: Jurisdiction,
  settings: JurisdictionSettings,
  id: string = `${base.id}+agency`,
): Jurisdiction {
  const { vr, ips, release, plan, review } = settings;
  return {
    id,
    status: base.status,
    vr: {
      eligibilityDecisionComparison:
        vr?.eligibilityDecisionComparison ?? base.vr.eligibilityDecisionComparison,
      ipeComparison: vr?.ipeComparison ?? base.vr.ipeComparison,
      clocks: withClocks(base.vr.clocks, vr?.clocks),
      eligibilityDecisionDays: withRows(base.vr.eligibilityDecisionDays, vr?.eligibilityDecisionDays),
      eligibilityClockStart: vr?.eligibilityClockStart ?? base.vr.eligibilityClockStart,
      ipeDays: withRows(base.vr.ipeDays, vr?.ipeDays),
      ipeClockStart: vr?.ipeClockStart ?? base.vr.ipeClockStart,
    },
    ips: {
      firstEmployerContactDays: withRows(base.ips.firstEmployerContactDays, ips?.firstEmployerContactDays),
      firstEmployerContactStart: ips?.firstEmployerContactStart ?? base.ips.firstEmployerContactStart,
      firstEmployerContactCounts: {
        inPersonOnly:
          ips?.firstEmployerContactCounts?.inPersonOnly ?? base.ips.firstEmployerContactCounts.inPersonOnly,
        hiringManagerOnly:
          ips?.firstEmployerContactCounts?.hiringManagerOnly ??
          base.ips.firstEmployerContactCounts.hiringManagerOnly,
        attendeesAnyOf:
          ips?.firstEmployerContactCounts?.attendeesAnyOf ??
          base.ips.firstEmployerContactCounts.attendeesAnyOf,
        purposesAnyOf:
          ips?.firstEmployerContactCounts?.purposesAnyOf ?? base.ips.firstEmployerContactCounts.purposesAnyOf,
      },
      firstEmployerContactComparison:
        ips?.firstEmployerContactComparison ?? base.ips.firstEmployerContactComparison,
      caseloadLimit: withRows(base.ips.caseloadLimit, ips?.caseloadLimit),
      caseloadComparison: ips?.caseloadComparison ?? base.ips.caseloadComparison,
      communityTimePercent: withRows(base.ips.communityTimePercent, ips?.communityTimePercent),
    },
    pros: base.pros,
    release: {
      endsSoonDays: release?.endsSoonDays ?? base.release.endsSoonDays,
      longestMonths: release?.longestMonths ?? base.release.longestMonths,
    },
    plan: { reviewSoonDays: plan?.reviewSoonDays ?? base.plan.reviewSoonDays },
    review: {
      timetable: review?.timetable ?? base.review.timetable,
      deadlines: withDeadlines(base.review.deadlines, review?.deadlines),
      selfEvaluationMonths: review?.selfEvaluationMonths ?? base.review.selfEvaluationMonths,
    },
  };
}

type ClockSettings = NonNullable<NonNullable<JurisdictionSettings["vr"]>["clocks"]>;

/** The agency's own lengths of clocks over those of the jurisdiction, or over the package's where it has none. */
function withClocks(
  base: Jurisdiction["vr"]["clocks"],
  settings: ClockSettings = {},
): Jurisdiction["vr"]["clocks"] {
  const set = settableClocks.flatMap((clock) => {
    const rows = settings[clock];
    return rows === undefined || rows.length === 0
      ? []
      : [[clock, withRows(base[clock] ?? vrClockDefinitions[clock].length, rows)] as const];
  });
  return { ...base, ...Object.fromEntries(set) };
}

type DeadlineSettings = NonNullable<NonNullable<JurisdictionSettings["review"]>["deadlines"]>;

/** The agency's own lengths, step by step; a step without rows stays as it is. */
function withDeadlines(
  base: Jurisdiction["review"]["deadlines"],
  settings: DeadlineSettings = {},
): Jurisdiction["review"]["deadlines"] {
  const set = reviewSteps.flatMap((step) => {
    const rows = settings[step];
    return rows === undefined || rows.length === 0 ? [] : [[step, rows] as const];
  });
  return { ...base, ...Object.fromEntries(set) };
}

function withRows(figure: DatedFigure, settings: readonly FigureSettingRow[] | undefined): DatedFigure {
  const first = settings?.[0];
  if (!settings || !first) return figure;
  return effectiveDated({
    id: figure.id,
    unit: figure.unit,
    rows: [
      ...figure.rows.filter((row) => row.from < first.from),
      ...settings.map(({ from, value, basis }) => ({
        from,
        value,
        cite: { source: basis, confidence: "unverified" as const, note: "Set by the agency." },
      })),
    ],
    ...(figure.reviewBy === undefined ? {} : { reviewBy: figure.reviewBy }),
    ...(figure.knownThrough === undefined ? {} : { knownThrough: figure.knownThrough }),
  });
}

import type { AgencySettingOutput, JurisdictionSettingsView, SaveAgencySettingInput } from "@ips/contract";
import {
  comparisons,
  eligibilityClockStarts,
  firstEmployerContactStarts,
  ipeClockStarts,
  reviewSteps,
  reviewTimetableIds,
  settableClocks,
  settingsProblems,
  type FigureSettingRow,
  type JurisdictionId,
} from "@ips/domain";
import { reasonEnglish } from "@ips/i18n/reason-english";
import { allFigures, type ComparisonKey, type FigureKey, type StartKey } from "./figure-specs.ts";

/** A value of an agency's own while it is written. */
export type RowValues = { rowId: string; from: string; value: string; basis: string };

/** The settings while they are written; "" where the jurisdiction's own choice holds. */
export type SettingValues = {
  jurisdictionId: JurisdictionId;
  billsPros: boolean;
  breakGlassDays: string;
  rows: Readonly<Partial<Record<FigureKey, readonly RowValues[]>>>;
  starts: Readonly<Record<StartKey, string>>;
  comparisons: Readonly<Record<ComparisonKey, string>>;
  /** The published timetable of fidelity reviews that is followed. */
  timetable: string;
  /** Every how many months a self-evaluation goes to the state; empty: on no rhythm. */
  selfEvaluationMonths: string;
};

/** The stored settings as the form holds them. */
export function settingValues(
  {
    jurisdictionId,
    billsPros,
    breakGlassDays,
    settings: { vr, ips, review },
  }: Omit<AgencySettingOutput, "version" | "savedByName" | "toReview">,
  newId: () => string,
): SettingValues {
  const stored: Partial<Record<FigureKey, readonly FigureSettingRow[] | undefined>> = {
    "vr.eligibilityDecisionDays": vr?.eligibilityDecisionDays,
    "vr.ipeDays": vr?.ipeDays,
    "ips.firstEmployerContactDays": ips?.firstEmployerContactDays,
    "ips.caseloadLimit": ips?.caseloadLimit,
    "ips.communityTimePercent": ips?.communityTimePercent,
  };
  for (const clock of settableClocks) stored[`vr.clocks.${clock}`] = vr?.clocks?.[clock];
  for (const step of reviewSteps) stored[`review.deadlines.${step}`] = review?.deadlines?.[step];
  const rows = Object.fromEntries(
    allFigures.map(({ key }) => [
      key,
      (stored[key] ?? []).map(({ from, value, basis }) => ({
        rowId: newId(),
        from,
        value: String(value),
        basis,
      })),
    ]),
  );
  return {
    jurisdictionId,
    billsPros,
    breakGlassDays: String(breakGlassDays),
    rows,
    starts: {
      "ips.firstEmployerContactStart": ips?.firstEmployerContactStart ?? "",
      "vr.eligibilityClockStart": vr?.eligibilityClockStart ?? "",
      "vr.ipeClockStart": vr?.ipeClockStart ?? "",
    },
    comparisons: {
      "vr.eligibilityDecisionComparison": vr?.eligibilityDecisionComparison ?? "",
      "vr.ipeComparison": vr?.ipeComparison ?? "",
      "ips.firstEmployerContactComparison": ips?.firstEmployerContactComparison ?? "",
      "ips.caseloadComparison": ips?.caseloadComparison ?? "",
    },
    timetable: review?.timetable ?? "",
    selfEvaluationMonths: review?.selfEvaluationMonths?.toString() ?? "",
  };
}

/** The settings as they are sent; whatever is left to the jurisdiction is left out. */
export function sentSettings(values: SettingValues): Omit<SaveAgencySettingInput, "version"> {
  const rowsOf = (key: FigureKey): FigureSettingRow[] =>
    (values.rows[key] ?? []).map(({ from, value, basis }) => ({
      from,
      value: value.trim() === "" ? Number.NaN : Number(value),
      basis: basis.trim(),
    }));
  const own = (key: FigureKey) => {
    const rows = rowsOf(key);
    return rows.length === 0 ? undefined : rows;
  };
  const { starts, comparisons: compared } = values;
  const clocks = Object.fromEntries(
    settableClocks.flatMap((clock) => {
      const rows = own(`vr.clocks.${clock}`);
      return rows === undefined ? [] : [[clock, rows]];
    }),
  );
  const deadlines = Object.fromEntries(
    reviewSteps.flatMap((step) => {
      const rows = own(`review.deadlines.${step}`);
      return rows === undefined ? [] : [[step, rows]];
    }),
  );
  const vr: JurisdictionSettingsView["vr"] = {
    eligibilityDecisionDays: own("vr.eligibilityDecisionDays"),
    ipeDays: own("vr.ipeDays"),
    clocks: Object.keys(clocks).length === 0 ? undefined : clocks,
    eligibilityClockStart: one(eligibilityClockStarts, starts["vr.eligibilityClockStart"]),
    ipeClockStart: one(ipeClockStarts, starts["vr.ipeClockStart"]),
    eligibilityDecisionComparison: one(comparisons, compared["vr.eligibilityDecisionComparison"]),
    ipeComparison: one(comparisons, compared["vr.ipeComparison"]),
  };
  const ips: JurisdictionSettingsView["ips"] = {
    firstEmployerContactDays: own("ips.firstEmployerContactDays"),
    caseloadLimit: own("ips.caseloadLimit"),
    communityTimePercent: own("ips.communityTimePercent"),
    firstEmployerContactStart: one(firstEmployerContactStarts, starts["ips.firstEmployerContactStart"]),
    firstEmployerContactComparison: one(comparisons, compared["ips.firstEmployerContactComparison"]),
    caseloadComparison: one(comparisons, compared["ips.caseloadComparison"]),
  };
  const review: JurisdictionSettingsView["review"] = {
    timetable: one(reviewTimetableIds, values.timetable),
    deadlines: Object.keys(deadlines).length === 0 ? undefined : deadlines,
    selfEvaluationMonths:
      values.selfEvaluationMonths === "" ? undefined : Number(values.selfEvaluationMonths),
  };
  const settings: JurisdictionSettingsView = {
    ...(isEmpty(vr) ? {} : { vr }),
    ...(isEmpty(ips) ? {} : { ips }),
    ...(isEmpty(review) ? {} : { review }),
  };
  const { jurisdictionId, billsPros, breakGlassDays } = values;
  return { jurisdictionId, billsPros, breakGlassDays: Number(breakGlassDays), settings };
}

const one = <Code extends string>(codes: readonly Code[], value: string): Code | undefined =>
  codes.find((code) => code === value);

const isEmpty = (part: object): boolean => Object.values(part).every((value) => value === undefined);

/** What stands against the settings, in words, by the figure it is about: a row without its day first, then what the rules say. */
export function settingProblems(values: SettingValues): Partial<Record<FigureKey, string>> {
  const found: Partial<Record<FigureKey, string>> = {};
  for (const { key } of allFigures) {
    if ((values.rows[key] ?? []).some(({ from }) => from === ""))
      found[key] = "Choose from which day the value holds.";
  }
  for (const { code, path } of settingsProblems(sentSettings(values).settings)) {
    const key = allFigures.find((figure) => figure.key === path)?.key;
    const { what, todo } = reasonEnglish(code);
    if (key !== undefined) found[key] ??= `${what} ${todo}`;
  }
  return found;
}

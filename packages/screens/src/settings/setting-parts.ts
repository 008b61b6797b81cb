import { formatExactDate } from "@ips/i18n/format-date";
import { reviewTimetableIds } from "@ips/domain";
import { jurisdictionName } from "@ips/i18n/jurisdiction";
import { reviewTimetableName } from "@ips/i18n/review-timetable";
import {
  allFigures,
  startChoices,
  type ComparisonKey,
  type FigureKey,
  type StartKey,
} from "./figure-specs.ts";
import type { SettingValues } from "./setting-values.ts";

/** One thing that can be set by itself, and so be set differently by two people. */
export type SettingPart = {
  /** Names it in a form. */
  readonly key: string;
  readonly label: string;
  /** What it says, in words; equal words are the same setting. */
  readonly text: (values: SettingValues) => string;
  /** The settings with this part as others have it. */
  readonly taken: (into: SettingValues, from: SettingValues) => SettingValues;
};

const asBelow = "as in the jurisdiction";

/** Everything that can be set, in the order of the page. */
export const settingParts: readonly SettingPart[] = [
  {
    key: "jurisdictionId",
    label: "The agency works under",
    text: ({ jurisdictionId }) => jurisdictionName(jurisdictionId),
    taken: (into, { jurisdictionId }) => ({ ...into, jurisdictionId }),
  },
  {
    key: "billsPros",
    label: "We bill New York PROS",
    text: ({ billsPros }) => (billsPros ? "yes" : "no"),
    taken: (into, { billsPros }) => ({ ...into, billsPros }),
  },
  ...startChoices.map(({ key, label, options }) => startPart(key, label, options)),
  ...allFigures.flatMap(({ key, label, unit, comparison }) => [
    rowsPart(key, key.startsWith("review.") ? `Days of a review: ${label}` : label, unit),
    ...(comparison === null ? [] : [comparisonPart(comparison, label)]),
  ]),
  {
    key: "timetable",
    label: "Timetable of fidelity reviews",
    text: ({ timetable }) => timetableText(timetable),
    taken: (into, { timetable }) => ({ ...into, timetable }),
  },
  {
    key: "selfEvaluationMonths",
    label: "A self-evaluation goes to the state",
    text: ({ selfEvaluationMonths }) =>
      selfEvaluationMonths === "" ? "on no rhythm" : `every ${selfEvaluationMonths} months`,
    taken: (into, { selfEvaluationMonths }) => ({ ...into, selfEvaluationMonths }),
  },
  {
    key: "breakGlassDays",
    label: "A record that somebody opens from elsewhere stays open",
    text: ({ breakGlassDays }) =>
      breakGlassDays === "1" ? "until the end of the day" : `${breakGlassDays} days`,
    taken: (into, { breakGlassDays }) => ({ ...into, breakGlassDays }),
  },
];

/** The timetable in words. */
const timetableText = (timetable: string): string => {
  const id = reviewTimetableIds.find((each) => each === timetable);
  return id === undefined ? "none" : reviewTimetableName(id);
};

function startPart(
  key: StartKey,
  label: string,
  options: readonly { value: string; text: string }[],
): SettingPart {
  return {
    key,
    label,
    text: ({ starts }) => options.find(({ value }) => value === starts[key])?.text ?? asBelow,
    taken: (into, from) => ({ ...into, starts: { ...into.starts, [key]: from.starts[key] } }),
  };
}

function rowsPart(key: FigureKey, label: string, unit: string): SettingPart {
  return {
    key,
    label,
    text: ({ rows }) =>
      (rows[key] ?? [])
        .map(
          ({ from, value, basis }) =>
            `${value} ${unit} from ${from === "" ? "a day not chosen" : formatExactDate(from, "en")} (${basis})`,
        )
        .join("; ") || asBelow,
    taken: (into, from) => ({ ...into, rows: { ...into.rows, [key]: from.rows[key] ?? [] } }),
  };
}

function comparisonPart(key: ComparisonKey, label: string): SettingPart {
  const words: Readonly<Record<string, string>> = {
    "at-most": "still in time (at most)",
    "less-than": "already late (less than)",
  };
  return {
    key,
    label: `${label}: the number itself`,
    text: ({ comparisons }) => words[comparisons[key]] ?? asBelow,
    taken: (into, from) => ({ ...into, comparisons: { ...into.comparisons, [key]: from.comparisons[key] } }),
  };
}

/** Whether two states of the settings say the same. */
export const sameSettings = (one: SettingValues, other: SettingValues): boolean =>
  settingParts.every(({ text }) => text(one) === text(other));

import { addDays, addMonthsRoundingDown, daysBetween, type PlainDate } from "@ips/domain";

/** The span whose records are looked at, both days included, with the whole units of time in it. */
export type EvidenceWindow = {
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** First days of months counted from `from`. */
  readonly months: readonly PlainDate[];
  /** First days of spans of three months counted from `from`; a rest shorter than that is left out. */
  readonly quarters: readonly PlainDate[];
  /** Whole spans of seven days counted from `from`. */
  readonly sevens: number;
};

/** How long a window is unless somebody sets it otherwise, in months. */
export const defaultWindowMonths = 6;

/**
 * The months up to a day, that day included.
 * @example
 * evidenceWindow("2026-10-31").from; // => "2026-05-01"
 */
export function evidenceWindow(asOf: PlainDate, months: number = defaultWindowMonths): EvidenceWindow {
  const from = addMonthsRoundingDown(addDays(asOf, 1), -months);
  return {
    from,
    to: asOf,
    months: startsOf(from, months, 1),
    quarters: startsOf(from, Math.floor(months / 3), 3),
    sevens: Math.floor((daysBetween(from, asOf) + 1) / 7),
  };
}

const startsOf = (from: PlainDate, count: number, step: number) =>
  Array.from({ length: count }, (_, index) => addMonthsRoundingDown(from, index * step));

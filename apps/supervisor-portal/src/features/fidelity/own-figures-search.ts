import { readingBounds } from "@ips/contract/reading-bounds";
import { addDays, addMonthsRoundingDown, isPlainDate, type PlainDate } from "@ips/domain";

/** What the address of one's own figures says: over how many months, and up to which day; without them the last half year up to today. */
export type OwnFiguresSearch = { months?: number; until?: PlainDate };

/** Reads that address; what is no number of months and no day is left out. */
export function ownFiguresSearch(search: Record<string, unknown>): OwnFiguresSearch {
  const months = Number(search["months"]);
  const { least, most } = readingBounds.months;
  const until = search["until"];
  return {
    ...(Number.isInteger(months) && months >= least && months <= most ? { months } : {}),
    ...(typeof until === "string" && isPlainDate(until) ? { until } : {}),
  };
}

/**
 * The address of one's own figures over a time.
 * @example
 * ownFiguresHref({ months: 3 }); // => "/week/figures?months=3"
 */
export function ownFiguresHref({ months, until }: OwnFiguresSearch): string {
  const said = new URLSearchParams({
    ...(months === undefined ? {} : { months: String(months) }),
    ...(until === undefined ? {} : { until }),
  }).toString();
  return said === "" ? "/week/figures" : `/week/figures?${said}`;
}

/** Lengths of time to choose from, in months. */
export const ownMonths = [1, 3, 6, 9, 12, 24] as const;

/** How long it is unless somebody chooses otherwise, in months. */
export const usualMonths = 6;

/** The last days of the twelve months before this one, the latest first. */
export const earlierEnds = (today: PlainDate): PlainDate[] =>
  Array.from({ length: 12 }, (_, index) =>
    addDays(addMonthsRoundingDown(`${today.slice(0, 7)}-01`, -index), -1),
  );

import type { Jurisdiction, PlainDate, ReviewStep } from "@ips/domain";

/**
 * Who has set the day of a review's step: the agency, where one of its own rows has begun by the first day of the visit, or else the published
 * timetable that it follows.
 * @example
 * const row = { from: "2026-01-01", value: 30, basis: "Our agreement" };
 * reviewDaySetBy({ deadlines: { "deliver-report": [row] } }, "deliver-report", "2026-01-01"); // => "agency"
 * reviewDaySetBy({ deadlines: { "deliver-report": [row] } }, "deliver-report", "2025-12-31"); // => "timetable"
 */
export const reviewDaySetBy = (
  { deadlines }: Pick<Jurisdiction["review"], "deadlines">,
  step: ReviewStep,
  visitFrom: PlainDate,
): "agency" | "timetable" =>
  deadlines[step]?.some(({ from }) => from <= visitFrom) === true ? "agency" : "timetable";

import type { FindingStatus } from "@ips/domain";

/** The groups of *Today* in which something that must be done stands. */
export type DayGroup = "now" | "thisWeek" | "later";

/** Days ahead that still count as now, as this week, and as later. */
export const dayGroupLimits = { now: 3, thisWeek: 7, later: 30 } as const;

/**
 * Where something stands on *Today*: overdue, within three days or missing an answer is now; within seven days is
 * this week; within thirty is later. `null`: far enough away to stay off the page.
 *
 * @example
 * dayGroup("due", 4); // => "thisWeek"
 */
export function dayGroup(status: FindingStatus, daysLeft: number | null): DayGroup | null {
  if (status === "overdue" || status === "missing-answer") return "now";
  if (status !== "due" || daysLeft === null) return null;
  if (daysLeft <= dayGroupLimits.now) return "now";
  if (daysLeft <= dayGroupLimits.thisWeek) return "thisWeek";
  return daysLeft <= dayGroupLimits.later ? "later" : null;
}

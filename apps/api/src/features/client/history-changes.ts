/**
 * Columns that milestones keep: a change there is told by the milestone's own row, and is not repeated.
 */
export const keptByMilestones = [
  "referred_on",
  "entered_on",
  "exited_on",
  "applied_on",
  "application_complete_on",
  "eligible_on",
  "waitlist_placed_on",
  "waitlist_released_on",
  "ipe_signed_on",
  "trial_work_started_on",
  "trial_work_ended_on",
  "ipe_reviewed_on",
  "extended_services_on",
  "paid_extended_from",
  "paid_extended_until",
  "outcome_achieved_on",
  "exit_reported_on",
  "closed_on",
  "started_on",
  "ended_on",
];

/** Tables whose dates are milestones. */
export const withMilestones = ["episode", "vr_case", "job"];

type Change = { field: string; before: string | null; after: string | null };

/**
 * The columns of a change with both values as text; keys become the names of what they stand for.
 *
 * @param names what keys are called, as far as the reader may know it.
 */
export function historyChanges(
  table: string,
  changes: Readonly<Record<string, readonly [unknown, unknown]>> | null,
  names: ReadonlyMap<string, string>,
): Change[] {
  const text = (value: unknown): string | null =>
    typeof value === "string" ? (names.get(value) ?? value) : asText(value);
  return Object.entries(changes ?? {})
    .filter(([field]) => !(withMilestones.includes(table) && keptByMilestones.includes(field)))
    .map(([field, [before, after]]) => ({ field, before: text(before), after: text(after) }));
}

/** A column's value as one line; a whole document (the plan) has its own page of versions and is not repeated here. */
function asText(value: unknown): string | null {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value) && value.every((each) => typeof each === "string")) return value.join(", ");
  return null;
}

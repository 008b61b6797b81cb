/** The chapters of the rulebook, in the order of its pages. */
export const rulebookFamilies = [
  "vr-eligibility",
  "vr-plan",
  "vr-clocks",
  "vr-closure",
  "employment",
  "ips-practice",
  "at-work",
  "outcomes",
  "consent",
  "record",
  "new-york",
] as const;

/** One of {@link rulebookFamilies}. */
export type RulebookFamily = (typeof rulebookFamilies)[number];

/** What a function of the rulebook asks for beside single facts and the points of a list. */
export const inputKeys = [
  "agency-settings",
  "attempts-to-reach",
  "benefit-standing",
  "birth-date",
  "caseload",
  "day-asked",
  "decision-grounds",
  "disability-significance",
  "disclosure-asked",
  "disclosure-choice",
  "employer-visits",
  "exit-reported",
  "in-person-contacts",
  "job-facts",
  "job-span",
  "meetings-held",
  "milestone-dates",
  "off-site-request",
  "people-in-quarter",
  "person-wish",
  "plan-contents",
  "pros-contacts",
  "release-draft",
  "release-terms",
  "scope-of-case",
  "stability-contacts",
  "stated-preferences",
  "working-time",
] as const;

/** One of {@link inputKeys}. */
export type InputKey = (typeof inputKeys)[number];

/** Why an imported row was refused. */
export const importReasons = [
  "unknown-specialist",
  "client-id-used-twice",
  "exit-before-entry",
  "impossible-birth-date",
  "date-missing",
  "impossible-date",
  "unknown-client",
  "value-missing",
  "minutes-not-positive",
  "minutes-not-a-number",
  "date-in-future",
  "more-hours-than-a-week-has",
  "end-before-start",
  "not-a-number",
  "not-positive",
  "unknown-value",
  "unknown-program",
  "wrong-column-count",
  "ambiguous-date",
  "value-too-long",
  "program-not-yours",
  "duplicate-key",
  "overlapping-episode",
] as const;

/** One of {@link importReasons}. */
export type ImportReason = (typeof importReasons)[number];

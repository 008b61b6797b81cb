/** Where a record stands towards the people of one side, who act in the first unit of their agency. */
export const situations = [
  "own unit",
  "elsewhere in the agency",
  "opened elsewhere",
  "released",
  "released both ways",
  "another group released",
  "released to another office",
  "not yet in force",
  "expired",
  "revoked",
  "declined",
  "released to a third agency",
  "foreign",
] as const;
export type Situation = (typeof situations)[number];

/** The situations in which a record must look exactly as one that does not exist. */
export const closedSituations: readonly Situation[] = [
  "elsewhere in the agency",
  "released to another office",
  "not yet in force",
  "expired",
  "revoked",
  "declined",
  "released to a third agency",
  "foreign",
];

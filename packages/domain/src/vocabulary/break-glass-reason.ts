/** Why somebody opens a record of their own agency outside their program or office. */
export const breakGlassReasons = [
  "covering",
  "person-asks-now",
  "safety",
  "transfer",
  "complaint",
  "other",
] as const;

/** One of {@link breakGlassReasons}. */
export type BreakGlassReason = (typeof breakGlassReasons)[number];

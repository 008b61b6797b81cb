/** What the supervisor of the record's program or office says of an opening from elsewhere in the agency. */
export const breakGlassVerdicts = ["justified", "not-justified"] as const;

/** One of {@link breakGlassVerdicts}. */
export type BreakGlassVerdict = (typeof breakGlassVerdicts)[number];

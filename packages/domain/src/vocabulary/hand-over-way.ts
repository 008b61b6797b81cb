/** How somebody without an account was given information. */
export const handOverWays = ["printed", "handed", "mailed", "told"] as const;

/** One of {@link handOverWays}. */
export type HandOverWay = (typeof handOverWays)[number];

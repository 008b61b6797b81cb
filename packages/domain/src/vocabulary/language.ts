/** Languages in which what a client reads or signs can be printed. */
export const languages = ["en", "es"] as const;

/** One of {@link languages}. */
export type Language = (typeof languages)[number];

/** Components of New York's PROS: community rehabilitation and support, intensive rehabilitation, ongoing rehabilitation and support, clinical treatment. */
export const prosComponents = ["crs", "ir", "ors", "ct"] as const;

/** One of {@link prosComponents}. */
export type ProsComponent = (typeof prosComponents)[number];

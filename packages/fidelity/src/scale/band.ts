/** How a complete review stands, from the highest. */
export const fidelityBands = ["exemplary", "good", "fair", "not-supported-employment"] as const;

/** One of {@link fidelityBands}. */
export type FidelityBand = (typeof fidelityBands)[number];

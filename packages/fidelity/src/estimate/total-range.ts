import type { ItemEstimate } from "./item-estimate.ts";

/** Between which totals a review could end; `awaiting` items need a reviewer. Never a total while one does. */
export type TotalRange = { lowest: number; highest: number; awaiting: number };

/**
 * The range of the total that the estimates leave open.
 * @example
 * ```ts
 * totalRange(estimateItems(ips25, noEvidence())); // => { lowest: 25, highest: 125, awaiting: 25 }
 * ```
 */
export function totalRange(estimates: readonly ItemEstimate[]): TotalRange {
  return {
    lowest: estimates.reduce((sum, { lowest }) => sum + lowest, 0),
    highest: estimates.reduce((sum, { highest }) => sum + highest, 0),
    awaiting: estimates.filter(({ suggestion }) => suggestion === null).length,
  };
}

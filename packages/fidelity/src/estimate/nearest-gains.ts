import type { ItemEstimate } from "./item-estimate.ts";

/**
 * The items whose next score is nearest, the nearest first: by how much of the figure to reach is missing, or by how many of the
 * points of a list. An item that is not computable, at its highest, or wholly in a reviewer's hands has no nearest step.
 * @example
 * ```ts
 * const records = { ...noEvidence(), caseload: { open: 43, specialistsFte: 2 }, workingTime: { employmentHours: 80, scheduledHours: 100 } };
 * nearestGains(estimateItems(ips25, records), 3).map(({ item }) => item); // => [1, 2]
 * ```
 */
export function nearestGains(estimates: readonly ItemEstimate[], most: number): ItemEstimate[] {
  return estimates
    .flatMap((estimate) => {
      const away = distance(estimate);
      return away === null ? [] : [{ estimate, away }];
    })
    .toSorted((a, b) => a.away - b.away || a.estimate.item - b.estimate.item)
    .slice(0, most)
    .map(({ estimate }) => estimate);
}

function distance({ suggestion, figure, next }: ItemEstimate): number | null {
  if (next === null || suggestion === null) return null;
  if (next.figure !== null && figure !== null) {
    return Math.abs(next.figure - figure) / Math.max(Math.abs(next.figure), 1);
  }
  return next.components.length > 0 ? 1 / (next.components.length + 1) : null;
}

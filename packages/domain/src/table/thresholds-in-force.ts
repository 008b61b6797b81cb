import type { Citation } from "../citation/citation.ts";
import type { PlainDate } from "../date/plain-date.ts";
import type { ReferenceRow } from "./reference-row.ts";
import type { ReferenceTable } from "./reference-table.ts";
import { rowInForce } from "./row-in-force.ts";

/** A threshold of a place that is in force, and where it was taken from. */
export type ThresholdInForce = {
  readonly row: ReferenceRow & { readonly item: string };
  readonly cite: Citation;
};

/**
 * The thresholds of a place that a loaded table has in force on a day, by their names: such as the yearly gross earnings up to which Medicaid
 * goes on after SSI cash has stopped (1619(b)), which each state has its own of. One that is over, or not known that day, is left out.
 * @example
 * ```ts
 * const row = { key: "XX", from: "2026-01-01", until: null, unit: "cents-a-year", title: null, source: null } as const;
 * const table = {
 *   kind: "state-threshold", title: "Thresholds 2026", source: "POMS SI 02302.200", knownThrough: "2026-12-31",
 *   rows: [{ ...row, item: "1619(b)", amount: 4_500_000 }],
 * } as const;
 * thresholdsInForce(table, "XX", "2026-06-01").map(({ row: { item, amount } }) => [item, amount]); // => [["1619(b)", 4500000]]
 * thresholdsInForce(table, "XX", "2027-01-01"); // => []
 * thresholdsInForce(table, "YY", "2026-06-01"); // => []
 * ```
 */
export function thresholdsInForce(table: ReferenceTable, place: string, on: PlainDate): ThresholdInForce[] {
  const names = table.rows.flatMap(({ key, item }) => (key === place && item !== null ? [item] : []));
  return [...new Set(names)].toSorted().flatMap((item) => {
    const found = rowInForce(table, { key: place, item }, on);
    const [cite] = found.because;
    return found.ok && cite !== undefined ? [{ row: { ...found.value, item }, cite }] : [];
  });
}

import type { PlainDate } from "@ips/domain";
import { ips15 } from "./ips15.ts";
import { ips25 } from "./ips25.ts";
import type { FidelityScale, FidelityScaleId } from "./scale.ts";

/** Every version of every scale. A new version, or an adapted one, is a new table in this list. */
export const fidelityScales: readonly FidelityScale[] = [ips15, ips25];

/**
 * The version of a scale that is in force on a day; null before there was one.
 * @param scales the tables to choose from: those that are here, and an agency's or a country's own beside them.
 * @example
 * ```ts
 * scaleInForce("ips25", "2026-11-22")?.version; // => "2008"
 * scaleInForce("ips25", "2008-01-06"); // => null
 * ```
 */
export function scaleInForce(
  id: FidelityScaleId,
  on: PlainDate,
  scales: readonly FidelityScale[] = fidelityScales,
): FidelityScale | null {
  return (
    scales
      .filter((scale) => scale.id === id && scale.from <= on)
      .toSorted((a, b) => (a.from < b.from ? -1 : 1))
      .at(-1) ?? null
  );
}

import type { FidelityBand } from "../scale/band.ts";
import type { FidelityScale } from "../scale/scale.ts";

/**
 * The band of a total, by the bands' lower lines. A mean of several programs need not be whole and is banded unrounded.
 * @example
 * ```ts
 * bandOf(ips25, 115); // => "exemplary"
 * bandOf(ips25, 114); // => "good"
 * bandOf(ips25, 92.9); // => "fair"
 * bandOf(ips25, 73); // => "not-supported-employment"
 * ```
 */
export function bandOf(scale: FidelityScale, total: number): FidelityBand | null {
  return scale.bands.find(({ atLeast }) => total >= atLeast)?.band ?? null;
}

import type { Comparison } from "./jurisdiction.ts";

/**
 * The largest whole number that keeps a limit: its own number under "at most", one less under "less than".
 * @example
 * ```ts
 * mostAllowed(60, "at-most"); // => 60
 * mostAllowed(60, "less-than"); // => 59
 * ```
 */
export function mostAllowed(limit: number, comparison: Comparison): number {
  return comparison === "at-most" ? limit : limit - 1;
}

/** How one load went. Times in milliseconds. */
export type Load = { readonly p50: number; readonly p99: number; readonly perSecond: number };

/**
 * The median, the slowest in a hundred and the rate of requests.
 *
 * @param times of each request, in milliseconds, in any order.
 */
export function loadOf(times: readonly number[], seconds: number): Load {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99), perSecond: times.length / seconds };
}

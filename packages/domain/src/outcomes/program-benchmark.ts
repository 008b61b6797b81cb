import { programBenchmarks } from "../citation/ips-practice.ts";
import type { PlainDate } from "../date/plain-date.ts";
import { effectiveDated } from "../figure/effective-dated.ts";
import type { Verdict } from "../verdict/verdict.ts";

/** How a quarter's employment rate stands against the published benchmarks. */
export const benchmarkStandings = ["below-minimal", "minimal", "average", "excellent"] as const;

/** One of {@link benchmarkStandings}. */
export type BenchmarkStanding = (typeof benchmarkStandings)[number];

const percent = (id: string, value: number) =>
  effectiveDated({
    id: `ips.benchmark.${id}-percent`,
    unit: "percent",
    rows: [{ from: "2002-01-01", value, cite: programBenchmarks }],
    reviewBy: "2027-06-30",
  });

/** The three published lines, in percent of those served in a quarter. */
export const benchmarkFigures = {
  minimal: percent("minimal", 31),
  average: percent("average", 41),
  excellent: percent("excellent", 50),
};

/**
 * Where a quarterly employment rate stands: a rate on a line has reached it. The rate is compared unrounded.
 * @example
 * ```ts
 * const seventeenOfForty = programBenchmark(42.5, "2026-09-30");
 * seventeenOfForty.ok && seventeenOfForty.value; // => "average"
 * const sixOfTwenty = programBenchmark(30, "2026-09-30");
 * sixOfTwenty.ok && sixOfTwenty.value; // => "below-minimal"
 * const half = programBenchmark(50, "2026-09-30");
 * half.ok && half.value; // => "excellent"
 * ```
 */
export function programBenchmark(
  rate: number,
  on: PlainDate,
): Verdict<BenchmarkStanding, "figure-not-known"> {
  const because = [programBenchmarks];
  for (const standing of ["excellent", "average", "minimal"] as const) {
    const line = benchmarkFigures[standing].at(on);
    if (!line.ok) return line;
    if (rate >= line.value.use.value) return { ok: true, value: standing, because };
  }
  return { ok: true, value: "below-minimal", because };
}

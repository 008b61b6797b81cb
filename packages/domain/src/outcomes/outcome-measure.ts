import type { Citation } from "../citation/citation.ts";
import { englandCounts, learningCommunityCounts } from "../citation/ips-practice.ts";
import type { PlainDate } from "../date/plain-date.ts";

/** The measures of a quarter that programs report. They answer different questions and are never mixed. */
export const outcomeMeasures = ["ips-learning-community", "england"] as const;

/** One of {@link outcomeMeasures}. */
export type OutcomeMeasure = (typeof outcomeMeasures)[number];

/** How a measure counts, from a day on. */
export type MeasureDefinition = {
  id: OutcomeMeasure;
  from: PlainDate;
  /** Days on the caseload in the quarter to be served. */
  servedDays: number;
  /** Days in a competitive job in the quarter to have worked. */
  workedDays: number;
  /** Only people who were out of work when they came, and a job that began after that. */
  onlyOutOfWork: boolean;
  cite: Citation;
};

/** Definitions by measure, oldest first. */
export const measureDefinitions: readonly MeasureDefinition[] = [
  {
    id: "ips-learning-community",
    from: "2002-01-01",
    servedDays: 1,
    workedDays: 1,
    onlyOutOfWork: false,
    cite: learningCommunityCounts,
  },
  {
    id: "england",
    from: "2024-04-01",
    servedDays: 1,
    workedDays: 1,
    onlyOutOfWork: true,
    cite: englandCounts,
  },
];

/**
 * The definition of a measure that was in force on a day; null before its first.
 * @example
 * ```ts
 * measureOn("england", "2024-03-31"); // => null
 * measureOn("england", "2024-04-01")?.onlyOutOfWork; // => true
 * ```
 */
export function measureOn(id: OutcomeMeasure, on: PlainDate): MeasureDefinition | null {
  return measureDefinitions.findLast((definition) => definition.id === id && definition.from <= on) ?? null;
}

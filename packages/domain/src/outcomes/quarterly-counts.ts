import type { Citation } from "../citation/citation.ts";
import { daysBetween } from "../date/days-between.ts";
import type { PlainDate } from "../date/plain-date.ts";
import type { MeasureDefinition } from "./outcome-measure.ts";
import type { Quarter } from "./quarter.ts";

/** A span of days; both ends belong to it, and null means that it goes on. */
export type Span = { from: PlainDate; to: PlainDate | null };

/** What a quarter's counts need to know about one person. */
export type PersonInQuarter = {
  id: string;
  /** Times on the caseload. */
  episodes: readonly Span[];
  /** Competitive jobs. */
  jobs: readonly Span[];
};

/** What a program reports for a quarter. Each person is counted once; the ids let every figure open to its rows. */
export type QuarterlyCounts = {
  served: string[];
  worked: string[];
  newEnrollments: string[];
  /** People with a job that began in the quarter, and how many such jobs there were. */
  startedJob: string[];
  jobStarts: number;
  exited: string[];
  /** Worked of served, in percent, unrounded; null when nobody was served. */
  percentWorked: number | null;
  because: Citation[];
};

/**
 * Counts a quarter under a definition. Somebody who left on the first day of the quarter was served; somebody who worked that day worked. Two
 * jobs of one person are one person.
 * @example
 * ```ts
 * const quarter = quarterOf("2026-10-31");
 * const definition = measureOn("ips-learning-community", "2026-10-31");
 * const people = [
 *   { id: "a", episodes: [{ from: "2026-01-05", to: "2026-10-01" }], jobs: [{ from: "2026-03-01", to: null }] },
 *   { id: "b", episodes: [{ from: "2026-11-02", to: null }], jobs: [] },
 *   { id: "c", episodes: [{ from: "2026-01-05", to: "2026-09-30" }], jobs: [] },
 * ];
 * const counts = definition && quarterlyCounts(people, quarter, definition);
 * counts?.served; // => ["a", "b"]
 * counts?.percentWorked; // => 50
 * ```
 */
export function quarterlyCounts(
  people: readonly PersonInQuarter[],
  quarter: Quarter,
  definition: MeasureDefinition,
): QuarterlyCounts {
  const served = people.filter(
    (person) =>
      daysWithin(person.episodes, quarter) >= definition.servedDays && qualifies(person, quarter, definition),
  );
  const worked = served.filter(
    (person) => daysWithin(jobsThatCount(person, definition), quarter) >= definition.workedDays,
  );
  const starts = (person: PersonInQuarter) =>
    jobsThatCount(person, definition).filter(({ from }) => within(from, quarter));
  const startedJob = served.filter((person) => starts(person).length > 0);
  return {
    served: ids(served),
    worked: ids(worked),
    newEnrollments: ids(served.filter(({ episodes }) => episodes.some(({ from }) => within(from, quarter)))),
    startedJob: ids(startedJob),
    jobStarts: startedJob.reduce((sum, person) => sum + starts(person).length, 0),
    exited: ids(
      served.filter(({ episodes }) => episodes.some(({ to }) => to !== null && within(to, quarter))),
    ),
    percentWorked: served.length === 0 ? null : (worked.length / served.length) * 100,
    because: [definition.cite],
  };
}

const ids = (people: readonly PersonInQuarter[]) => people.map(({ id }) => id);

const within = (date: PlainDate, { from, to }: Quarter) => date >= from && date <= to;

/** The days of the quarter that the spans cover; a day that two spans cover counts once. */
function daysWithin(spans: readonly Span[], quarter: Quarter): number {
  const clipped = spans
    .map(({ from, to }) => ({
      from: from > quarter.from ? from : quarter.from,
      to: to !== null && to < quarter.to ? to : quarter.to,
    }))
    .filter(({ from, to }) => from <= to)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  let days = 0;
  let coveredTo: PlainDate | null = null;
  for (const { from, to } of clipped) {
    if (coveredTo === null || from > coveredTo) days += daysBetween(from, to) + 1;
    else if (to > coveredTo) days += daysBetween(coveredTo, to);
    if (coveredTo === null || to > coveredTo) coveredTo = to;
  }
  return days;
}

/** Under a measure of people out of work, only a job that began after the person came counts. */
function jobsThatCount(
  { episodes, jobs }: PersonInQuarter,
  { onlyOutOfWork }: MeasureDefinition,
): readonly Span[] {
  if (!onlyOutOfWork) return jobs;
  return jobs.filter((job) =>
    episodes.some(({ from, to }) => job.from >= from && (to === null || job.from <= to)),
  );
}

/** Under such a measure, somebody who already worked when they came is not counted at all. */
function qualifies(
  { episodes, jobs }: PersonInQuarter,
  quarter: Quarter,
  { onlyOutOfWork }: MeasureDefinition,
): boolean {
  if (!onlyOutOfWork) return true;
  return episodes
    .filter(({ from, to }) => from <= quarter.to && (to === null || to >= quarter.from))
    .some(
      (episode) => !jobs.some(({ from, to }) => from < episode.from && (to === null || to >= episode.from)),
    );
}

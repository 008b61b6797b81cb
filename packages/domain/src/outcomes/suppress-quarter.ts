/** A count below this is never published: the floor that the access model sets (docs/adr/0015-published-figures.md). */
export const smallestPublishedCount = 11;

/**
 * What a program knows of its own quarter, as numbers of people (`jobStarts`: of jobs). The people of a quarter are those of the quarter before
 * without who left, and who came: `served` is `stayed` + `came`, the quarter before was `stayed` + `left`.
 */
export type QuarterFacts = {
  served: number;
  /** Served, and worked in a competitive job on a day of the quarter. */
  worked: number;
  /** Worked, in a job that began in the quarter. */
  startedJob: number;
  /** Competitive jobs that began in the quarter: at least one for each who started one. */
  jobStarts: number;
  /** Enrolled in the quarter. */
  newEnrollments: number;
  /** Served in the quarter, and not in the one before. */
  came: number;
  /** Served in the quarter before, and not in this one. */
  left: number;
};

/** The figures of a quarter that may leave an agency; null: hidden. */
export type PublishedCounts = {
  served: number | null;
  worked: number | null;
  jobStarts: number | null;
  newEnrollments: number | null;
  /** Who was served in the quarter before and is no longer. */
  leftSince: number | null;
};

/** A quarter as it may be published: counts, and the share who worked, in percent, unrounded. */
export type PublishedQuarter = { counts: PublishedCounts; percentWorked: number | null };

/**
 * Hides what is small, and whatever else would tell it. A figure is shown only where it, and every count that follows from it and the other
 * figures, is at least `smallest`: with who worked also who did not; with job starts also who works in a job begun earlier; with new
 * enrollments also who came, who left since and who stayed, because two quarters of one program side by side tell them
 * (served before − left = served − came). A share is shown only where its count is.
 *
 * What is shown depends on the quarter's own counts alone and never on what was published before, so the order of publishing tells nothing.
 * Where the quarter was published before (and withdrawn), a figure that changed by less than `smallest` is hidden: the difference would be a
 * small count. Totals over programs are never published, so there is nothing to subtract a program from.
 *
 * @param before the same quarter as it was published earlier, newest last.
 * @example
 * ```ts
 * const facts = { served: 40, worked: 17, startedJob: 3, jobStarts: 3, newEnrollments: 4, came: 4, left: 2 };
 * suppressQuarter(facts).counts; // => { served: 40, worked: 17, jobStarts: null, newEnrollments: null, leftSince: null }
 * suppressQuarter({ ...facts, worked: 30 }).counts.worked; // => null
 * ```
 */
export function suppressQuarter(
  facts: QuarterFacts,
  before: readonly PublishedQuarter[] = [],
  smallest = smallestPublishedCount,
): PublishedQuarter {
  const large = (...counts: number[]) => counts.every((count) => count >= smallest);
  const { served, worked, startedJob, jobStarts, newEnrollments, came, left } = facts;
  const showServed = large(served);
  const showWorked = showServed && large(worked, served - worked);
  const showStarts = showWorked && large(startedJob, jobStarts, worked - startedJob);
  const showFlow = showServed && large(newEnrollments, came, left, served - came);
  const moved = (name: keyof PublishedCounts, value: number) =>
    before.some(({ counts }) => {
      const was = counts[name];
      return was !== null && was !== value && Math.abs(was - value) < smallest;
    });
  const flowStands =
    !moved("served", served) && !moved("newEnrollments", newEnrollments) && !moved("leftSince", left);
  const counts: PublishedCounts = {
    served: showServed && !moved("served", served) ? served : null,
    worked: showWorked && !moved("worked", worked) ? worked : null,
    jobStarts: showStarts && !moved("jobStarts", jobStarts) ? jobStarts : null,
    newEnrollments: showFlow && flowStands ? newEnrollments : null,
    leftSince: showFlow && flowStands ? left : null,
  };
  return { counts, percentWorked: shareOf(counts) };
}

const shareOf = ({ served, worked }: PublishedCounts) =>
  served === null || worked === null ? null : (worked / served) * 100;

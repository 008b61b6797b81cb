import type { FidelityEvidence, ItemEstimate } from "@ips/fidelity";
import type { ProgramEvidence } from "./read-evidence.ts";

type Inputs = Readonly<Record<string, unknown>>;

/** The evidence of a program for other programs: each item with the figures behind it, unrounded, and the score they suggest. */
export function evidenceJson({ window, evidence, estimates, range, quarter, counts }: ProgramEvidence) {
  return {
    window: [window.from, window.to],
    items: estimates.map((estimate) => ({
      item: estimate.item,
      ...inputsOf[estimate.item]?.(evidence),
      ...(estimate.forReviewer.length === 0 ? {} : { forReviewer: estimate.forReviewer }),
      standing: estimate.standing,
      suggestion: estimate.suggestion,
      between: [estimate.lowest, estimate.highest],
    })),
    total: { between: [range.lowest, range.highest], awaitingReviewer: range.awaiting },
    quarter: counts && {
      from: quarter.from,
      to: quarter.to,
      served: counts.served.length,
      worked: counts.worked.length,
      rate: counts.served.length === 0 ? null : counts.worked.length / counts.served.length,
      newEntries: counts.newEnrollments.length,
      jobStarts: counts.allJobStarts,
      exits: counts.exited.length,
    },
  };
}

/** The figures of an item under the names that a spreadsheet of the sample agency uses; a share is 0–1. */
const inputsOf: Readonly<Record<ItemEstimate["item"], (evidence: FidelityEvidence) => Inputs>> = {
  1: ({ caseload }) =>
    caseload === null
      ? {}
      : {
          open: caseload.open,
          fte: caseload.specialistsFte,
          ratio: ratio(caseload.open, caseload.specialistsFte),
        },
  2: ({ workingTime }) =>
    workingTime === null
      ? {}
      : { ...workingTime, share: ratio(workingTime.employmentHours, workingTime.scheduledHours) },
  3: ({ phases }) => byName(phases, ({ phasesSeen, phases: seen = [] }) => ({ phasesSeen, phases: seen })),
  4: ({ teams }) => byName(teams, ({ teams: count, topTwoShare }) => ({ teams: count, topTwoShare })),
  6: ({ vrContact }) => byName(vrContact, ({ specialist: _, ...counted }) => counted),
  15: ({ rapidSearch }) => rapidSearch ?? {},
  16: ({ searchMatch }) => searchMatch ?? {},
  17: ({ employerContact }) => {
    if (employerContact === null) return {};
    const perSpecialist = byName(
      employerContact.specialists,
      ({ specialist: _, jobSeekers: _seekers, ...met }) => ({
        ...met,
        perWeek: ratio(met.inPerson, met.weeksWorked),
      }),
    );
    return { perSpecialist, mean: mean(Object.values(perSpecialist).map(({ perWeek }) => perWeek)) };
  },
  19: ({ jobs }) => (jobs === null ? {} : { jobs: jobs.jobs, distinctTitles: jobs.distinctTitles }),
  20: ({ jobs }) =>
    jobs === null
      ? {}
      : {
          jobs: jobs.jobs,
          distinctEmployers: jobs.distinctEmployers,
          largestShare: jobs.largestEmployerShare,
        },
  21: ({ jobs }) =>
    jobs === null
      ? {}
      : {
          jobs: jobs.jobs,
          competitivePermanent: jobs.competitivePermanent,
          unanswered: jobs.unanswered,
          asserted: jobs.asserted,
          currentJobs: jobs.currentJobs,
        },
  23: ({ followAlong }) => {
    if (followAlong === null) return {};
    const { counts = [], ...said } = followAlong;
    return {
      ...said,
      counts: Object.fromEntries(counts.map(({ span, counted, of }) => [span, { counted, of }])),
    };
  },
  24: ({ community }) => {
    const perSpecialist = byName(community, (each) => ratio(each.communityHours, each.scheduledHours));
    const sources = byName(community, ({ source = "weekly-time" }) => source);
    return { perSpecialist, mean: mean(Object.values(perSpecialist)), sources };
  },
};

const ratio = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

function byName<Row extends { specialist: string }, Value>(
  rows: readonly Row[],
  value: (row: Row) => Value,
): Record<string, Value> {
  return Object.fromEntries(rows.map((row) => [row.specialist, value(row)]));
}

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0) / known.length;
}

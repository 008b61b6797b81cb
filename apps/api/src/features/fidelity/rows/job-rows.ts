import type { CountedHow, RowFigure } from "@ips/contract";
import type { HeldJob } from "../held-jobs.ts";

/** The figures that jobs stand behind. */
export type JobFigure = Extract<
  RowFigure,
  | "jobs"
  | "distinct-titles"
  | "largest-title-share"
  | "distinct-employers"
  | "largest-employer-share"
  | "competitive-permanent"
  | "unanswered-jobs"
  | "asserted-jobs"
  | "current-jobs"
>;

/** A job behind a figure, with what it adds or in which group it falls. */
export type CountedJob = HeldJob & { readonly adds: number | null; readonly group: string | null };

type JobCount = { readonly how: CountedHow; readonly of: (jobs: readonly HeldJob[]) => CountedJob[] };

const those = (counts: (job: HeldJob) => boolean): JobCount => ({
  how: "rows",
  of: (jobs) => jobs.filter(counts).map((job) => ({ ...job, adds: null, group: null })),
});
const distinct = (key: "titleKey" | "employerKey"): JobCount => ({
  how: "groups",
  of: (jobs) => jobs.map((job) => ({ ...job, adds: null, group: job[key] })),
});
/** The share of the largest group: its jobs add one each. */
const largest = (key: "titleKey" | "employerKey"): JobCount => ({
  how: "mean",
  of: (jobs) => {
    const groups = [...Map.groupBy(jobs, (job) => job[key])];
    const [most] = groups.toSorted((a, b) => b[1].length - a[1].length || a[0].localeCompare(b[0]));
    return jobs.map((job) => ({ ...job, adds: job[key] === most?.[0] ? 1 : 0, group: job[key] }));
  },
});

/** How each figure is counted from the jobs that were held. */
export const jobFigures: Readonly<Record<JobFigure, JobCount>> = {
  jobs: those(() => true),
  "distinct-titles": distinct("titleKey"),
  "largest-title-share": largest("titleKey"),
  "distinct-employers": distinct("employerKey"),
  "largest-employer-share": largest("employerKey"),
  "competitive-permanent": those(({ competitivePermanent }) => competitivePermanent),
  "unanswered-jobs": those(({ unanswered }) => unanswered),
  "asserted-jobs": those(({ asserted }) => asserted),
  "current-jobs": those(({ current }) => current),
};

/** Whether a figure is one of jobs. */
export const isJobFigure = (figure: RowFigure): figure is JobFigure => Object.hasOwn(jobFigures, figure);

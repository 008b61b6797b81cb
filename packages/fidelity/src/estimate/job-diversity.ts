import { unknown, type EstimateContext } from "../internal/make-estimate.ts";
import type { EvidenceKey } from "./evidence-key.ts";
import type { FidelityEvidence, JobsEvidence } from "./fidelity-evidence.ts";
import type { ItemEstimate } from "./item-estimate.ts";
import { share, shareEstimate } from "./share-estimate.ts";

type Parts = {
  distinct: (jobs: JobsEvidence) => number;
  largest: (jobs: JobsEvidence) => number | null;
  keys: readonly [EvidenceKey, EvidenceKey];
};

const diversity =
  ({ distinct, largest, keys }: Parts) =>
  ({ jobs }: FidelityEvidence, context: EstimateContext): ItemEstimate => {
    const [distinctKey, largestKey] = keys;
    if (jobs === null) return unknown(context, ["jobs", distinctKey]);
    const biggest = jobs.jobs > 0 ? largest(jobs) : null;
    const beside = biggest === null ? null : 1 - biggest;
    return shareEstimate(
      context,
      context.settings.diversity === "distinct-share" ? share(distinct(jobs), jobs.jobs) : beside,
      [
        { key: "jobs", value: jobs.jobs },
        { key: distinctKey, value: distinct(jobs) },
        ...(biggest === null ? [] : [{ key: largestKey, value: biggest }]),
      ],
    );
  };

/** Different kinds of jobs among all that were held. */
export const jobTypeDiversity = diversity({
  distinct: ({ distinctTitles }) => distinctTitles,
  largest: ({ largestTitleShare }) => largestTitleShare,
  keys: ["distinct-titles", "largest-title-share"],
});

/** Different employers among all jobs that were held. */
export const employerDiversity = diversity({
  distinct: ({ distinctEmployers }) => distinctEmployers,
  largest: ({ largestEmployerShare }) => largestEmployerShare,
  keys: ["distinct-employers", "largest-employer-share"],
});

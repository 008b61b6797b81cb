import { unknown, type EstimateContext } from "../internal/make-estimate.ts";
import type { FidelityEvidence } from "./fidelity-evidence.ts";
import type { ItemEstimate } from "./item-estimate.ts";
import { share, shareEstimate } from "./share-estimate.ts";

/** Competitive and permanent jobs among all that were held; with few current jobs the lowest score, whatever the share. */
export function competitiveJobs({ jobs }: FidelityEvidence, context: EstimateContext): ItemEstimate {
  if (jobs === null) return unknown(context, ["jobs", "competitive-permanent", "current-jobs"]);
  const estimate = shareEstimate(context, share(jobs.competitivePermanent, jobs.jobs), [
    { key: "jobs", value: jobs.jobs },
    { key: "competitive-permanent", value: jobs.competitivePermanent },
    { key: "asserted-jobs", value: jobs.asserted },
    { key: "current-jobs", value: jobs.currentJobs },
  ]);
  const { lowest } = context.scale;
  const few = jobs.currentJobs < context.settings.fewestCurrentJobs;
  return few && estimate.standing === "suggested"
    ? { ...estimate, suggestion: lowest, lowest, highest: lowest, next: null }
    : estimate;
}

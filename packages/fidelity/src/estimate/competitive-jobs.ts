import { found, notComputable, unknown, type EstimateContext } from "../internal/make-estimate.ts";
import { nextFigure, reach } from "../internal/reach.ts";
import { asCompared } from "../internal/whole.ts";
import type { FidelityEvidence } from "./fidelity-evidence.ts";
import type { EvidenceInput, ItemEstimate } from "./item-estimate.ts";

/**
 * Competitive and permanent jobs among all that were held; with few current jobs the lowest score, whatever the share. Jobs of
 * which nobody has said leave the share open: as if none of them counted, and as if all did.
 */
export function competitiveJobs({ jobs }: FidelityEvidence, context: EstimateContext): ItemEstimate {
  const { scale, item, settings } = context;
  if (jobs === null || item.anchors.kind !== "at-least")
    return unknown(context, ["jobs", "competitive-permanent", "current-jobs"]);
  const { anchors } = item;
  const inputs: EvidenceInput[] = [
    { key: "jobs", value: jobs.jobs },
    { key: "competitive-permanent", value: jobs.competitivePermanent },
    { key: "unanswered-jobs", value: jobs.unanswered },
    { key: "asserted-jobs", value: jobs.asserted },
    { key: "current-jobs", value: jobs.currentJobs },
  ];
  if (jobs.jobs <= 0) return notComputable(context, inputs);
  const percent = (counted: number) => (counted * 100) / jobs.jobs;
  const scoreOf = (counted: number) => reach(scale, anchors, asCompared(percent(counted), settings));
  const few = jobs.currentJobs < settings.fewestCurrentJobs;
  const lowest = few ? scale.lowest : scoreOf(jobs.competitivePermanent);
  const highest = few ? scale.lowest : scoreOf(jobs.competitivePermanent + jobs.unanswered);
  return found(context, {
    lowest,
    highest,
    figure: percent(jobs.competitivePermanent),
    inputs,
    open: lowest < highest ? ["unanswered-jobs"] : [],
    next: few ? null : nextFigure(anchors, lowest),
  });
}

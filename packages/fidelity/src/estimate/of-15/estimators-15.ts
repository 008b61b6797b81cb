import type { EstimateContext } from "../../internal/make-estimate.ts";
import type { FidelityItemKey } from "../../scale/item-key.ts";
import type { FidelityEvidence } from "../fidelity-evidence.ts";
import type { ItemEstimate } from "../item-estimate.ts";
import { generalists15 } from "./generalists-15.ts";
import {
  assessment15,
  exclusion15,
  followAlong15,
  outreach15,
  transitions15,
  treatmentIntegration,
} from "./narrowed-items.ts";
import { firstEmployer } from "./rapid-search.ts";
import { otherWork, permanentJobs, sameJobs, searchByChoice } from "./shares.ts";
import { unit15 } from "./unit-15.ts";

/** Items of the 15 whose anchors are other than those of the 25: the same evidence, held against them. Items 1 and 14 are read alike in both scales. */
export const estimators15: Readonly<
  Partial<Record<FidelityItemKey, (evidence: FidelityEvidence, context: EstimateContext) => ItemEstimate>>
> = {
  "employment-staff": otherWork,
  "vocational-generalists": generalists15,
  "treatment-integration": treatmentIntegration,
  "vocational-unit": unit15,
  "zero-exclusion": exclusion15,
  "work-based-assessment": assessment15,
  "rapid-search": firstEmployer,
  "individualized-search": searchByChoice,
  "job-diversity": sameJobs,
  "job-permanence": permanentJobs,
  "jobs-as-transitions": transitions15,
  "follow-along-supports": followAlong15,
  "assertive-outreach": outreach15,
};

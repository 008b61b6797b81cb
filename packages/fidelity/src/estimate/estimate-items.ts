import { unknown, type EstimateContext } from "../internal/make-estimate.ts";
import type { FidelityItemKey } from "../scale/item-key.ts";
import type { FidelityScale } from "../scale/scale.ts";
import { individualizedSupports, workBasedAssessment, zeroExclusion } from "./answered-item.ts";
import { caseloadSize } from "./caseload-size.ts";
import { communityBased } from "./community-based.ts";
import { competitiveJobs } from "./competitive-jobs.ts";
import { countedComponents } from "./counted-components.ts";
import { employerContactFrequency } from "./employer-contact-frequency.ts";
import { employmentStaff } from "./employment-staff.ts";
import type { FidelityEvidence } from "./fidelity-evidence.ts";
import { defaultFidelitySettings, type FidelitySettings } from "./fidelity-settings.ts";
import { individualizedSearch } from "./individualized-search.ts";
import type { ItemEstimate } from "./item-estimate.ts";
import { employerDiversity, jobTypeDiversity } from "./job-diversity.ts";
import { estimators15 } from "./of-15/estimators-15.ts";
import { rapidSearch } from "./rapid-search.ts";
import { itemOfReviewerFigure } from "./reviewer-figure.ts";
import { teamAssignment } from "./team-assignment.ts";
import { timeUnlimitedSupports } from "./time-unlimited-supports.ts";
import { vocationalGeneralists } from "./vocational-generalists.ts";
import { vocationalUnit } from "./vocational-unit.ts";
import { vrCollaboration } from "./vr-collaboration.ts";
import { workIncentives } from "./work-incentives.ts";

type Estimator = (evidence: FidelityEvidence, context: EstimateContext) => ItemEstimate;

/** Items that count points have no line of their own: `countedComponents` does them all. What is left needs a reviewer. */
const estimators: Readonly<Partial<Record<FidelityItemKey, Estimator>>> = {
  "caseload-size": caseloadSize,
  "employment-staff": employmentStaff,
  "vocational-generalists": vocationalGeneralists,
  "team-assignment": teamAssignment,
  "vr-collaboration": vrCollaboration,
  "vocational-unit": vocationalUnit,
  "work-incentives": workIncentives,
  "rapid-search": rapidSearch,
  "individualized-search": individualizedSearch,
  "employer-contact-frequency": employerContactFrequency,
  "job-type-diversity": jobTypeDiversity,
  "employer-diversity": employerDiversity,
  "zero-exclusion": zeroExclusion,
  "work-based-assessment": workBasedAssessment,
  "individualized-supports": individualizedSupports,
  "competitive-jobs": competitiveJobs,
  "time-unlimited-supports": timeUnlimitedSupports,
  "community-based": communityBased,
};

/**
 * What a program's records say of every item of a scale: the score they reach, or between which scores a reviewer decides; the
 * figures behind it, unrounded; and what the next score would take. Suggestions only: the reviewers' ratings are the record.
 * @example
 * ```ts
 * const evidence = { ...noEvidence(), caseload: { open: 35, specialistsFte: 2 }, components: { "disclosure.pros-and-cons": true } };
 * const items = estimateItems(ips25, evidence);
 * items[0]?.suggestion; // => 5
 * items[0]?.figure; // => 17.5
 * const disclosure = items.find(({ key }) => key === "disclosure");
 * [disclosure?.standing, disclosure?.lowest, disclosure?.highest]; // => ["needs-reviewer", 2, 5]
 * ```
 */
export function estimateItems(
  scale: FidelityScale,
  evidence: FidelityEvidence,
  settings: FidelitySettings = defaultFidelitySettings,
): ItemEstimate[] {
  return scale.items.map((item) => {
    const context: EstimateContext = { scale, item, settings };
    const own = scale.id === "ips15" ? estimators15[item.key] : undefined;
    const estimator = item.anchors.kind === "components" ? countedComponents : (own ?? estimators[item.key]);
    const estimate = estimator === undefined ? unknown(context) : estimator(evidence, context);
    return { ...estimate, forReviewer: forReviewerOf(item.key, evidence) };
  });
}

const forReviewerOf = (item: FidelityItemKey, { forReviewer = [] }: FidelityEvidence) =>
  forReviewer.filter(({ key }) => itemOfReviewerFigure(key) === item).map((figure) => ({ ...figure }));

import { ipeReviewedYearly } from "../citation/ipe.ts";
import { eligibilityWithin60Days, ipeWithin90Days } from "../citation/vr.ts";
import {
  extendedServicesYouth,
  hearing60Days,
  hearingDecision30Days,
  ineligibilityReview,
  retention90Days,
  rsa911Quarterly,
  shortTermBasis,
  stable90DaysAfterTransition,
  stateReview20Days,
  subminimumWageReviews,
  supportedEmployment24Months,
} from "../citation/vr-clock.ts";
import { eligibilityDecisionDays, ipeDays } from "../jurisdiction/federal-figures.ts";
import type { VrClock } from "../vocabulary/vr-clock.ts";
import type { ClockDefinition } from "./clock-definition.ts";
import {
  extendedServicesYouthMonths,
  hearingDays,
  hearingDecisionDays,
  ineligibilityReviewMonths,
  ipeReviewMonths,
  retentionAfterTransitionDays,
  retentionDays,
  rsa911ReportDays,
  shortTermBasisMonths,
  stateReviewDays,
  subminimumReviewMonths,
  supportedEmploymentMonths,
} from "./clock-figures.ts";

/**
 * The fourteen clocks of the VR process with their lengths, their sources, and the lawful ways to exceed them.
 * @example
 * ```ts
 * vrClockDefinitions.ipe.exceptions; // => ["agreed-extension"]
 * vrClockDefinitions.retention.kind; // => "minimum"
 * Object.keys(vrClockDefinitions).length; // => 14
 * ```
 */
export const vrClockDefinitions: Readonly<Record<VrClock, ClockDefinition>> = {
  "eligibility-decision": {
    id: "eligibility-decision",
    kind: "limit",
    length: eligibilityDecisionDays,
    exceptions: ["agreed-extension", "trial-work"],
    cite: eligibilityWithin60Days,
  },
  ipe: { id: "ipe", kind: "limit", length: ipeDays, exceptions: ["agreed-extension"], cite: ipeWithin90Days },
  "ipe-review": {
    id: "ipe-review",
    kind: "limit",
    length: ipeReviewMonths,
    exceptions: ["none"],
    cite: ipeReviewedYearly,
  },
  "supported-employment": {
    id: "supported-employment",
    kind: "limit",
    length: supportedEmploymentMonths,
    exceptions: ["joint-agreement"],
    cite: supportedEmployment24Months,
  },
  "short-term-basis": {
    id: "short-term-basis",
    kind: "limit",
    length: shortTermBasisMonths,
    exceptions: ["limited-circumstances"],
    cite: shortTermBasis,
  },
  "extended-services-youth": {
    id: "extended-services-youth",
    kind: "limit",
    length: extendedServicesYouthMonths,
    exceptions: ["none"],
    cite: extendedServicesYouth,
  },
  retention: {
    id: "retention",
    kind: "minimum",
    length: retentionDays,
    exceptions: ["none"],
    cite: retention90Days,
  },
  "retention-after-transition": {
    id: "retention-after-transition",
    kind: "minimum",
    length: retentionAfterTransitionDays,
    exceptions: ["none"],
    cite: stable90DaysAfterTransition,
  },
  "ineligibility-review": {
    id: "ineligibility-review",
    kind: "limit",
    length: ineligibilityReviewMonths,
    exceptions: ["none"],
    cite: ineligibilityReview,
  },
  hearing: {
    id: "hearing",
    kind: "limit",
    length: hearingDays,
    exceptions: ["resolved-earlier", "agreed-extension"],
    cite: hearing60Days,
  },
  "hearing-decision": {
    id: "hearing-decision",
    kind: "limit",
    length: hearingDecisionDays,
    exceptions: ["none"],
    cite: hearingDecision30Days,
  },
  "state-review-request": {
    id: "state-review-request",
    kind: "limit",
    length: stateReviewDays,
    exceptions: ["none"],
    cite: stateReview20Days,
  },
  "subminimum-wage-review": {
    id: "subminimum-wage-review",
    kind: "limit",
    length: subminimumReviewMonths,
    exceptions: ["none"],
    cite: subminimumWageReviews,
  },
  "rsa-911-report": {
    id: "rsa-911-report",
    kind: "limit",
    length: rsa911ReportDays,
    exceptions: ["none"],
    cite: rsa911Quarterly,
  },
};

import { ipeReviewedYearly } from "../citation/ipe.ts";
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
import type { Citation } from "../citation/citation.ts";
import type { FigureUnit } from "../figure/dated-figure.ts";
import { effectiveDated } from "../figure/effective-dated.ts";

/** The day the WIOA rules of 2016 took effect; earlier starts are refused. */
const from = "2016-09-19";

/** Without side effects, so that a page carries the figures it reads and no other. */
/* @__NO_SIDE_EFFECTS__ */
const figure = (id: string, unit: FigureUnit, value: number, cite: Citation) =>
  effectiveDated({ id, unit, rows: [{ from, value, cite }], reviewBy: "2027-06-30" });

export const ipeReviewMonths = figure("vr.ipe-review.months", "months", 12, ipeReviewedYearly);
export const supportedEmploymentMonths = figure(
  "vr.supported-employment.months",
  "months",
  24,
  supportedEmployment24Months,
);
export const shortTermBasisMonths = figure("vr.short-term-basis.months", "months", 6, shortTermBasis);
export const shortTermBasisLongestMonths = figure(
  "vr.short-term-basis.longest-months",
  "months",
  12,
  shortTermBasis,
);
export const extendedServicesYouthMonths = figure(
  "vr.extended-services-youth.months",
  "months",
  48,
  extendedServicesYouth,
);
export const youthEndsAtMonths = figure("vr.youth.ends-at-months", "months", 300, extendedServicesYouth);
export const retentionDays = figure("vr.retention.days", "days", 90, retention90Days);
export const retentionAfterTransitionDays = figure(
  "vr.retention-after-transition.days",
  "days",
  90,
  stable90DaysAfterTransition,
);
export const ineligibilityReviewMonths = figure(
  "vr.ineligibility-review.months",
  "months",
  12,
  ineligibilityReview,
);
export const hearingDays = figure("vr.hearing.days", "days", 60, hearing60Days);
export const hearingDecisionDays = figure("vr.hearing-decision.days", "days", 30, hearingDecision30Days);
export const stateReviewDays = figure("vr.state-review.days", "days", 20, stateReview20Days);
export const subminimumReviewMonths = figure(
  "vr.subminimum-review.months",
  "months",
  6,
  subminimumWageReviews,
);
export const subminimumYearlyReviewMonths = figure(
  "vr.subminimum-review.yearly-months",
  "months",
  12,
  subminimumWageReviews,
);
export const subminimumFrequentMonths = figure(
  "vr.subminimum-review.frequent-months",
  "months",
  24,
  subminimumWageReviews,
);
export const rsa911ReportDays = figure("vr.rsa-911-report.days", "days", 45, rsa911Quarterly);

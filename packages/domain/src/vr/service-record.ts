import { answered, notApplicable } from "../checklist/answered.ts";
import type { Answers, Checklist, Criterion } from "../checklist/checklist.ts";
import { judgeChecklist } from "../checklist/judge-checklist.ts";
import type { serviceRecordCriteria } from "../checklist/keys/service-record.ts";
import type { Citation } from "../citation/citation.ts";
import {
  recordOfServices as verified,
  recordOfServicesUnchecked as single,
  recordOfServicesUnverified as unverified,
} from "../citation/closure.ts";

/** The documents of a record of services. */
export type ServiceRecordCriterion = (typeof serviceRecordCriteria)[number];

/** What has happened in the case, and with it which documents must be there. */
export type ServiceRecordScope = {
  eligibility: "eligible" | "ineligible" | "undecided";
  /** Closed for another reason than ineligibility or an outcome. */
  closedOtherwise: boolean;
  closedWithOutcome: boolean;
  competitive: boolean;
  significantDisability: boolean;
  trialWork: boolean;
  ipeSigned: boolean;
  nonIntegratedSetting: boolean;
  subminimumWage: boolean;
  reviewRequested: boolean;
  amendmentRefused: boolean;
  referredElsewhere: boolean;
};

type Point = readonly [
  key: ServiceRecordCriterion,
  cite: Citation,
  when: (scope: ServiceRecordScope) => boolean,
];

const points: readonly Point[] = [
  ["service-record.eligibility", verified, (scope) => scope.eligibility === "eligible"],
  ["service-record.ineligibility", verified, (scope) => scope.eligibility === "ineligible"],
  ["service-record.other-closure", verified, (scope) => scope.closedOtherwise],
  ["service-record.significance", verified, (scope) => scope.significantDisability],
  ["service-record.trial-work", verified, (scope) => scope.trialWork],
  ["service-record.ipe", verified, (scope) => scope.ipeSigned],
  ["service-record.informed-choice", verified, (scope) => scope.eligibility === "eligible"],
  ["service-record.non-integrated-setting", single, (scope) => scope.nonIntegratedSetting],
  ["service-record.wage-and-benefits", single, (scope) => scope.closedWithOutcome && scope.competitive],
  ["service-record.subminimum-reviews", unverified, (scope) => scope.subminimumWage],
  ["service-record.appeals", unverified, (scope) => scope.reviewRequested],
  ["service-record.amendment-request", unverified, (scope) => scope.amendmentRefused],
  ["service-record.information-and-referral", unverified, (scope) => scope.referredElsewhere],
  ["service-record.services-contributed", single, (scope) => scope.closedWithOutcome],
  ["service-record.closure-conditions", unverified, (scope) => scope.closedWithOutcome],
];

/**
 * Which documents a VR record of services has and lacks, as far as they apply to this case (34 CFR 361.47(a)). An entry in a data system does
 * not replace the document: a yes means that it is there.
 * @example
 * ```ts
 * const scope = { eligibility: "eligible", closedOtherwise: false, closedWithOutcome: false, competitive: false, significantDisability: true, trialWork: false, ipeSigned: true, nonIntegratedSetting: false, subminimumWage: false, reviewRequested: false, amendmentRefused: false, referredElsewhere: false } as const;
 * const record = serviceRecord({ "service-record.eligibility": true, "service-record.ipe": true }, scope);
 * record.missing; // => ["service-record.significance", "service-record.informed-choice"]
 * ```
 */
export function serviceRecord(
  answers: Answers<ServiceRecordCriterion>,
  scope: ServiceRecordScope,
): Checklist<ServiceRecordCriterion> {
  return judgeChecklist(
    points.map(([key, cite, applies]): Criterion<ServiceRecordCriterion> =>
      applies(scope) ? answered(key, answers[key], cite) : notApplicable(key, cite),
    ),
  );
}

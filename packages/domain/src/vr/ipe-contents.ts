import { answered, notApplicable } from "../checklist/answered.ts";
import type { Answers, Checklist, Criterion } from "../checklist/checklist.ts";
import { judgeChecklist } from "../checklist/judge-checklist.ts";
import type { ipeCriteria } from "../checklist/keys/ipe.ts";
import type { Citation } from "../citation/citation.ts";
import {
  ipeContents as contents,
  ipeEducation,
  ipeFinancialNeed,
  ipePostEmployment,
  ipeRights,
  ipeSigned,
  ipeSupportedEmployment,
  ipeTicket,
} from "../citation/ipe.ts";

/** The points of an IPE. */
export type IpeCriterion = (typeof ipeCriteria)[number];

/** Which of the points that not everybody needs apply to this person. */
export type IpeScope = {
  /** The outcome is supported employment, for a person with a most significant disability. */
  supportedEmployment: boolean;
  postEmploymentExpected: boolean;
  alsoServedByEmploymentNetwork: boolean;
  studentInSpecialEducation: boolean;
  /** The state uses a financial-need test, and the person receives neither SSI nor SSDI. */
  financialNeedTest: boolean;
};

type Point = readonly [key: IpeCriterion, cite: Citation, when: (scope: IpeScope) => boolean];

const always = () => true;
const supported = (scope: IpeScope) => scope.supportedEmployment;

const points: readonly Point[] = [
  ["ipe.a1-outcome", contents, always],
  ["ipe.a2-services", contents, always],
  ["ipe.a3-timelines", contents, always],
  ["ipe.a4-providers", contents, always],
  ["ipe.a5-progress-criteria", contents, always],
  ["ipe.a6-responsibilities", contents, always],
  ["ipe.a7-rights", ipeRights, always],
  ["ipe.b1-supported-employment-services", ipeSupportedEmployment, supported],
  ["ipe.b2-extended-services", ipeSupportedEmployment, supported],
  ["ipe.b3-extended-source", ipeSupportedEmployment, supported],
  ["ipe.b4-monitoring", ipeSupportedEmployment, supported],
  ["ipe.b5-coordination", ipeSupportedEmployment, supported],
  ["ipe.b6-training-on-site", ipeSupportedEmployment, supported],
  ["ipe.b7-maximum-hours", ipeSupportedEmployment, supported],
  ["ipe.c-post-employment", ipePostEmployment, (scope) => scope.postEmploymentExpected],
  ["ipe.d-ticket", ipeTicket, (scope) => scope.alsoServedByEmploymentNetwork],
  ["ipe.e-education-plan", ipeEducation, (scope) => scope.studentInSpecialEducation],
  ["ipe.f-financial-need", ipeFinancialNeed, (scope) => scope.financialNeedTest],
  ["ipe.signed-by-person", ipeSigned, always],
  ["ipe.signed-by-counselor", ipeSigned, always],
  ["ipe.copy-given", ipeSigned, always],
];

/**
 * What an individualized plan for employment holds and what it lacks (34 CFR 361.46 and 361.45(d)). An amendment is judged the same way: it
 * has no effect until both have signed.
 * @example
 * ```ts
 * const scope = { supportedEmployment: false, postEmploymentExpected: false, alsoServedByEmploymentNetwork: false, studentInSpecialEducation: false, financialNeedTest: false };
 * ipeContents({ "ipe.a1-outcome": true, "ipe.signed-by-person": true }, scope).missing.includes("ipe.a2-services"); // => true
 * ipeContents({}, scope).missing.includes("ipe.b3-extended-source"); // => false
 * ipeContents({}, { ...scope, supportedEmployment: true }).missing.includes("ipe.b3-extended-source"); // => true
 * ```
 */
export function ipeContents(answers: Answers<IpeCriterion>, scope: IpeScope): Checklist<IpeCriterion> {
  return judgeChecklist(
    points.map(([key, cite, applies]): Criterion<IpeCriterion> =>
      applies(scope) ? answered(key, answers[key], cite) : notApplicable(key, cite),
    ),
  );
}

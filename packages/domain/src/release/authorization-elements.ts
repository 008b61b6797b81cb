import { answered, notApplicable } from "../checklist/answered.ts";
import type { Answers, Checklist, Criterion } from "../checklist/checklist.ts";
import { judgeChecklist } from "../checklist/judge-checklist.ts";
import type { authorizationCriteria } from "../checklist/keys/authorization.ts";
import { authorizationElements as elements, part2Consent } from "../citation/consent.ts";

/** The elements and statements of an authorization. */
export type AuthorizationCriterion = (typeof authorizationCriteria)[number];

/** Who signs and what is named decides which points apply. */
export type AuthorizationScope = { signedByRepresentative: boolean; namesSubstanceUse: boolean };

/**
 * Which elements and statements an authorization has and lacks (45 CFR 164.508(c)); substance-use records need a consent of their own
 * (42 CFR 2.31(a)), and a representative, the authority to sign.
 * @example
 * ```ts
 * const scope = { signedByRepresentative: false, namesSubstanceUse: false };
 * requiredElements({ "authorization.purpose": true }, scope).missing.includes("authorization.expiry"); // => true
 * requiredElements({}, scope).missing.includes("authorization.separate-part2-consent"); // => false
 * ```
 */
export function requiredElements(
  answers: Answers<AuthorizationCriterion>,
  { signedByRepresentative, namesSubstanceUse }: AuthorizationScope,
): Checklist<AuthorizationCriterion> {
  const point = (key: AuthorizationCriterion, applies = true): Criterion<AuthorizationCriterion> =>
    applies ? answered(key, answers[key], elements) : notApplicable(key, elements);
  return judgeChecklist<AuthorizationCriterion>([
    point("authorization.client-named"),
    point("authorization.description"),
    point("authorization.from"),
    point("authorization.to"),
    point("authorization.purpose"),
    point("authorization.expiry"),
    point("authorization.signature-and-date"),
    point("authorization.representative-authority", signedByRepresentative),
    point("authorization.right-to-revoke"),
    point("authorization.conditioning"),
    point("authorization.redisclosure"),
    point("authorization.plain-language"),
    point("authorization.copy-given"),
    namesSubstanceUse
      ? answered(
          "authorization.separate-part2-consent",
          answers["authorization.separate-part2-consent"],
          part2Consent,
        )
      : notApplicable("authorization.separate-part2-consent", part2Consent),
  ]);
}

import { beneficiariesPresumed, intentByApplication, noMeansTest } from "../citation/eligibility.ts";
import type { Citation } from "../citation/citation.ts";
import type { ReasonCode } from "../verdict/reason-code.ts";
import type { Verdict } from "../verdict/verdict.ts";

/** What bears on the presumption. Null: nobody has answered. */
export type BenefitStanding = {
  /** Determined disabled or blind under Title II (SSDI) or Title XVI (SSI). */
  receivesSsiOrSsdi: boolean | null;
  /** Verified with an award letter or with Social Security. */
  verified: boolean;
  /** Completing the application process is enough evidence. */
  intendsToWork: boolean | null;
};

/** How far the presumption reaches: what it gives, and what it does not. */
export type Presumption = {
  /** Eligible, and at least significantly disabled. */
  eligible: true;
  atLeast: "significant";
  /** A letter alone supports no decision on the most significant category, and entitles to no particular service. */
  decidesMostSignificant: false;
  entitlesToService: false;
  /** No financial-need test and no cost sharing. */
  exemptFromMeansTest: true;
};

/**
 * Whether a person is presumed eligible for VR because they receive SSI or SSDI (34 CFR 361.42(a)(3)). The presumption needs a verified
 * benefit and the intent to work; it can be rebutted only by clear and convincing evidence after trial work.
 * @example
 * ```ts
 * presumedEligible({ receivesSsiOrSsdi: true, verified: true, intendsToWork: true }).ok; // => true
 * const open = presumedEligible({ receivesSsiOrSsdi: true, verified: false, intendsToWork: true });
 * !open.ok && open.code; // => "benefit-not-verified"
 * ```
 */
export function presumedEligible({
  receivesSsiOrSsdi,
  verified,
  intendsToWork,
}: BenefitStanding): Verdict<
  Presumption,
  | "benefit-not-answered"
  | "benefit-not-received"
  | "benefit-not-verified"
  | "intent-not-answered"
  | "no-intent-to-work"
> {
  const because = [beneficiariesPresumed];
  const refuse = <Code extends ReasonCode>(code: Code, cites: Citation[] = because) => ({
    ok: false as const,
    code,
    facts: [],
    because: cites,
  });
  if (receivesSsiOrSsdi === null) return refuse("benefit-not-answered");
  if (!receivesSsiOrSsdi) return refuse("benefit-not-received");
  if (!verified) return refuse("benefit-not-verified");
  if (intendsToWork === null) return refuse("intent-not-answered", [intentByApplication]);
  if (!intendsToWork) return refuse("no-intent-to-work", [intentByApplication]);
  return {
    ok: true,
    value: {
      eligible: true,
      atLeast: "significant",
      decidesMostSignificant: false,
      entitlesToService: false,
      exemptFromMeansTest: true,
    },
    because: [beneficiariesPresumed, noMeansTest],
  };
}

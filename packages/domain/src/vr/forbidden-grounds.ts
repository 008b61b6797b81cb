import { forbiddenFactors } from "../citation/eligibility.ts";
import type { Citation } from "../citation/citation.ts";
import type { EligibilityGround } from "../vocabulary/eligibility-ground.ts";

const lawful: ReadonlySet<EligibilityGround> = new Set([
  "no-impairment",
  "no-substantial-impediment",
  "services-not-required",
]);

/**
 * Which of the grounds named for a decision may not decide eligibility (34 CFR 361.42(c)), in the order given. An empty list means that none
 * of them is forbidden, not that the decision is right.
 * @example
 * ```ts
 * forbiddenGrounds(["no-substantial-impediment", "employment-history"]).grounds; // => ["employment-history"]
 * forbiddenGrounds(["services-not-required"]).grounds; // => []
 * ```
 */
export function forbiddenGrounds(named: readonly EligibilityGround[]): {
  grounds: EligibilityGround[];
  because: Citation[];
} {
  return { grounds: named.filter((ground) => !lawful.has(ground)), because: [forbiddenFactors] };
}

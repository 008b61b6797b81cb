import { citationConfidences, type Citation, type CitationConfidence } from "../citation/citation.ts";

/**
 * How sure the least sure of several sources is: what a rule as a whole may claim.
 * @example
 * ```ts
 * weakestConfidence([{ source: "34 CFR 361.45(e)", confidence: "verified" }, { source: "a state's practice", confidence: "unverified" }]); // => "unverified"
 * ```
 */
export function weakestConfidence(cites: readonly Citation[]): CitationConfidence {
  return (
    citationConfidences.findLast((each) => cites.some(({ confidence }) => confidence === each)) ??
    "unverified"
  );
}

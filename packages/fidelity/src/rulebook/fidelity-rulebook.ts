import { ips15 } from "../scale/ips15.ts";
import { ips25 } from "../scale/ips25.ts";
import type { FidelityRule } from "./fidelity-rule.ts";
import { processRules } from "./process-rules.ts";
import { scaleRules } from "./scale-rules.ts";

/**
 * What fidelity brings to a rulebook, as data that a person can read about: each item of a scale with its lines, the bands, the published
 * timetables of a review, and how records are read. Nothing here is needed to score a review.
 * @example
 * ```ts
 * const caseload = fidelityRulebook.find(({ id }) => id === "ips25.caseload-size");
 * caseload?.cites[0]?.confidence; // => "verified"
 * fidelityRulebook.filter(({ family }) => family === "fidelity-scale").length; // => 26
 * ```
 */
export const fidelityRulebook: readonly FidelityRule[] = [
  ...scaleRules(ips25, "fidelity-scale"),
  ...scaleRules(ips15, "fidelity-older-scale"),
  ...processRules,
];

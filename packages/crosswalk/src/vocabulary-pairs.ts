import type { Citation } from "@ips/domain";
import { crosswalkDocument } from "./citations.ts";

/** One thing under its two names. */
export const sharedTerms = [
  "career-profile",
  "job-search-plan",
  "job-development",
  "follow-along",
  "benefits-counseling",
  "treatment-team",
  "steady-work",
  "zero-exclusion",
] as const;

/** One of {@link sharedTerms}. */
export type SharedTerm = (typeof sharedTerms)[number];

/** What VR calls it, by its code; the words are in the message catalogs. */
export const vrTerms = [
  "comprehensive-assessment",
  "ipe-services",
  "job-placement-services",
  "extended-services",
  "work-incentives-planning",
  "comparable-providers",
  "employment-outcome",
  "presumption-of-benefit",
] as const;

/** One of {@link vrTerms}. */
export type VrTerm = (typeof vrTerms)[number];

/** A pair of terms that mean the same thing closely enough to be used for each other in the shared record. */
export type TermPair = { ips: SharedTerm; vr: VrTerm; cite: Citation };

/**
 * The vocabulary of one side in the words of the other.
 * @example
 * ```ts
 * termPairs.find(({ ips }) => ips === "career-profile")?.vr; // => "comprehensive-assessment"
 * ```
 */
export const termPairs: readonly TermPair[] = [
  { ips: "career-profile", vr: "comprehensive-assessment", cite: crosswalkDocument },
  { ips: "job-search-plan", vr: "ipe-services", cite: crosswalkDocument },
  { ips: "job-development", vr: "job-placement-services", cite: crosswalkDocument },
  { ips: "follow-along", vr: "extended-services", cite: crosswalkDocument },
  { ips: "benefits-counseling", vr: "work-incentives-planning", cite: crosswalkDocument },
  { ips: "treatment-team", vr: "comparable-providers", cite: crosswalkDocument },
  { ips: "steady-work", vr: "employment-outcome", cite: crosswalkDocument },
  { ips: "zero-exclusion", vr: "presumption-of-benefit", cite: crosswalkDocument },
];

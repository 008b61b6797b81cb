import type { Rule } from "../finding/rule.ts";
import {
  firstEmployerContactFromEntry,
  firstEmployerContactFromFirstMeeting,
} from "./ips/first-employer-contact.ts";
import { planReview } from "./plan/plan-review.ts";
import { releaseExpiry } from "./release/release-expiry.ts";
import { eligibilityDecision } from "./vr/eligibility-decision.ts";
import { ipe } from "./vr/ipe.ts";

/** The registry: every rule that makes findings, in the order in which findings are given. */
export const rules: readonly Rule[] = [
  eligibilityDecision,
  ipe,
  firstEmployerContactFromEntry,
  firstEmployerContactFromFirstMeeting,
  releaseExpiry,
  planReview,
];

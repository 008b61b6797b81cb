import type { Rule } from "../finding/rule.ts";
import {
  firstEmployerContactFromEntry,
  firstEmployerContactFromFirstMeeting,
} from "./ips/first-employer-contact.ts";
import { benefitsBeforeWork } from "./ips/benefits-before-work.ts";
import { followAlongContact } from "./ips/follow-along-contact.ts";
import { stepDownTalk } from "./ips/step-down-talk.ts";
import { planReview } from "./plan/plan-review.ts";
import { releaseExpiry } from "./release/release-expiry.ts";
import { eligibilityDecision } from "./vr/eligibility-decision.ts";
import { retention } from "./vr/retention.ts";
import { ipe } from "./vr/ipe.ts";
import { ipeReviewDue } from "./vr/ipe-review-due.ts";
import { paidExtendedServicesEnd } from "./vr/paid-extended-services-end.ts";
import { postEmploymentOpen } from "./vr/post-employment-open.ts";
import { supportedEmploymentEnds } from "./vr/supported-employment-ends.ts";

/** The registry: every rule that makes findings, in the order in which findings are given. */
export const rules: readonly Rule[] = [
  eligibilityDecision,
  ipe,
  firstEmployerContactFromEntry,
  firstEmployerContactFromFirstMeeting,
  releaseExpiry,
  planReview,
  followAlongContact,
  stepDownTalk,
  benefitsBeforeWork,
  retention,
  ipeReviewDue,
  supportedEmploymentEnds,
  paidExtendedServicesEnd,
  postEmploymentOpen,
];

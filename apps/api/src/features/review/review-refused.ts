import type { AppErrorCode } from "@ips/contract";
import { whenConstraint } from "../../errors/database-error.ts";

const meaning: Readonly<Record<string, AppErrorCode>> = {
  fidelity_review_stage_order: "review.not-now",
  fidelity_review_plan_settled: "review.not-now",
  fidelity_review_handed_over_once: "review.not-now",
  fidelity_review_handed_over_first: "review.not-now",
  fidelity_review_awaits_ratings: "review.not-all-rated",
  fidelity_review_awaits_scores: "review.not-all-agreed",
  fidelity_review_needs_evidence: "review.not-now",
  fidelity_review_needs_members: "review.needs-members",
  fidelity_review_evidence_frozen: "review.evidence-settled",
  fidelity_review_total_explained: "review.total-differs",
  review_member_settled: "review.not-now",
  review_member_of_its_kind: "review.not-now",
  review_rating_all_items: "review.not-all-rated",
  review_rating_handed_in: "review.handed-in",
  review_rating_while_rating: "review.not-now",
  review_score_while_agreeing: "review.not-now",
};

/** What a refusal of the database means for a review: `run(…).catch(reviewRefused)`. */
export const reviewRefused = whenConstraint(
  Object.fromEntries(Object.entries(meaning).map(([constraint, code]) => [constraint, () => [code, {}]])),
);

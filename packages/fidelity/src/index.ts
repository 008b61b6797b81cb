export { estimateItems } from "./estimate/estimate-items.ts";
export { countPractices, type Practices } from "./estimate/count-practices.ts";
export { evidenceKeys, type EvidenceKey } from "./estimate/evidence-key.ts";
export {
  communitySources,
  followAlongSpans,
  logReviews,
  noEvidence,
  servicePhases,
  type CaseloadEvidence,
  type CommunityEvidence,
  type CommunitySource,
  type EmployerContactEvidence,
  type FidelityEvidence,
  type FollowAlongCount,
  type FollowAlongEvidence,
  type FollowAlongSpan,
  type JobsEvidence,
  type LogReview,
  type PhasesEvidence,
  type RapidSearchEvidence,
  type SearchMatchEvidence,
  type ServicePhase,
  type TeamsEvidence,
  type UnitEvidence,
  type VrContactEvidence,
  type WorkIncentivesEvidence,
  type WorkingTimeEvidence,
} from "./estimate/fidelity-evidence.ts";
export {
  evidenceOfAnswers,
  type AnsweredEvidence,
  type FidelityAnswers,
} from "./estimate/evidence-of-answers.ts";
export {
  answerKeys,
  fidelityQuestions,
  itemOfQuestion,
  type AnswerKey,
  type FidelityQuestion,
} from "./estimate/fidelity-question.ts";
export { defaultFidelitySettings, type FidelitySettings } from "./estimate/fidelity-settings.ts";
export {
  estimateStandings,
  type EstimateStanding,
  type EvidenceInput,
  type ItemEstimate,
  type NextAnchor,
  type OpenQuestion,
} from "./estimate/item-estimate.ts";
export { nearestGains } from "./estimate/nearest-gains.ts";
export {
  openPractice,
  type PracticeLine,
  type PracticeOpening,
  type PracticeSpanKept,
} from "./estimate/open-practice.ts";
export type { PracticeCount } from "./estimate/practice-count.ts";
export { yearUpTo, type PracticeEvent, type PracticeRecord } from "./estimate/practice-record.ts";
export {
  practiceRules,
  practiceSpans,
  type CountedFigure,
  type CountedPoint,
  type PracticeRule,
  type PracticeSpan,
} from "./estimate/practice-rule.ts";
export {
  itemOfReviewerFigure,
  reviewerFigureKeys,
  type ReviewerFigure,
  type ReviewerFigureKey,
} from "./estimate/reviewer-figure.ts";
export { totalRange, type TotalRange } from "./estimate/total-range.ts";
export {
  reviewDeadlines,
  reviewStepStart,
  reviewStepStarts,
  type ReviewDates,
  type ReviewDeadline,
  type ReviewStepStart,
} from "./review/review-deadlines.ts";
export { selfEvaluationDue, type SelfEvaluationDates } from "./review/self-evaluation-due.ts";
export { reviewDaySetBy } from "./review/review-day-set-by.ts";
export {
  selfEvaluationSoonDays,
  selfEvaluationStanding,
  selfEvaluationStandings,
  type SelfEvaluationStanding,
} from "./review/self-evaluation-standing.ts";
export { reviewTimetables, type ReviewTimetable } from "./review/review-timetables.ts";
export {
  fidelityAnswers,
  fidelityNeeds,
  fidelityPracticeIds,
  fidelityRuleFamilies,
  type FidelityAnswer,
  type FidelityNeed,
  type FidelityPracticeId,
  type FidelityRule,
  type FidelityRuleFamily,
  type FidelityRuleId,
} from "./rulebook/fidelity-rule.ts";
export { fidelityRulebook } from "./rulebook/fidelity-rulebook.ts";
export { fidelityBands, type FidelityBand } from "./scale/band.ts";
export { fidelityComponents, type FidelityComponent } from "./scale/component.ts";
export { fidelitySources, type FidelitySource } from "./scale/data-source.ts";
export { evidenceClasses, type EvidenceClass } from "./scale/evidence-class.ts";
export { ips15 } from "./scale/ips15.ts";
export { ips25 } from "./scale/ips25.ts";
export { fidelityItemKeys, type FidelityItemKey } from "./scale/item-key.ts";
export { fidelityScales, scaleInForce } from "./scale/scale-in-force.ts";
export {
  anchorUnits,
  fidelityScaleIds,
  type AnchorPoint,
  type Anchors,
  type AnchorStep,
  type AnchorUnit,
  type FidelityScale,
  type FidelityScaleId,
  type ScaleBand,
  type ScaleItem,
} from "./scale/scale.ts";
export { fidelitySections, type FidelitySection } from "./scale/section.ts";
export { bandOf } from "./score/band-of.ts";
export { compareReviews, type ItemChange, type ReviewComparison } from "./score/compare-reviews.ts";
export {
  ratingProblems,
  scoreReview,
  type RatingProblem,
  type RatingRefused,
  type Ratings,
  type ReviewScore,
  type SectionScore,
} from "./score/score-review.ts";
export { fidelityVersion } from "./version.ts";

export { citationConfidences, type Citation, type CitationConfidence } from "./citation/citation.ts";
export { addDays } from "./date/add-days.ts";
export { addMonthsRoundingDown } from "./date/add-months-rounding-down.ts";
export { daysBetween } from "./date/days-between.ts";
export { latestDate } from "./date/latest-date.ts";
export { assertPlainDate, isPlainDate, parsePlainDate, type PlainDate } from "./date/plain-date.ts";
export {
  figureUnits,
  type DatedFigure,
  type FigureInForce,
  type FigureRow,
  type FigureUnit,
  type FigureUse,
} from "./figure/dated-figure.ts";
export { effectiveDated, type DatedFigureDefinition } from "./figure/effective-dated.ts";
export { byUrgency } from "./finding/by-urgency.ts";
export { factKeys, type FactKey } from "./finding/fact-key.ts";
export { type Fact, type FactValue, type RecordRef } from "./finding/fact.ts";
export { findingCodes, type FindingCode } from "./finding/finding-code.ts";
export { type Finding } from "./finding/finding.ts";
export { findingsFor } from "./finding/findings-for.ts";
export {
  type BenefitsInput,
  type EmployerContactInput,
  type EpisodeInput,
  type ExtensionInput,
  type FindingsInput,
  type JobInput,
  type MeetingInput,
  type PlanInput,
  type ReleaseInput,
  type TrialWorkInput,
  type VrInput,
  type VrLaterDates,
} from "./finding/findings-input.ts";
export { ruleIds, type RuleId } from "./finding/rule-id.ts";
export { type Rule } from "./finding/rule.ts";
export {
  recomputeStored,
  storedFinding,
  type Recomputed,
  type RulesOfVersion,
  type StoredFinding,
} from "./finding/stored-finding.ts";
export { startEvents, type StartEvent } from "./finding/start-event.ts";
export { figuresToReview, type FigureToReview } from "./figure/figures-to-review.ts";
export {
  checkMilestoneOrder,
  type MilestoneDates,
  type MilestoneProblem,
} from "./milestone/check-milestone-order.ts";
export { vrCaseStatusOf, type VrCaseDates } from "./milestone/vr-case-status-of.ts";
export { disclosureAllowed, type DisclosureRefusal } from "./release/disclosure-allowed.ts";
export {
  disclosureNotices,
  disclosureNoticesFor,
  type DisclosureAudience,
  type DisclosureNotice,
  type Leaving,
} from "./release/disclosure-notices.ts";
export { employerAnswerGroups, employerAnswersAllowed } from "./release/employer-answers-allowed.ts";
export { longestReleaseExpiry } from "./release/longest-release-expiry.ts";
export { type ReleaseDraft } from "./release/release-draft.ts";
export { releaseProblems, type ReleaseProblem } from "./release/release-problems.ts";
export { type ReleaseTerms } from "./release/release-terms.ts";
export { competitiveLabel, type CompetitiveLabel } from "./job/competitive-label.ts";
export { countsAsFirstContact, type ContactCounts } from "./rules/ips/counts-as-first-contact.ts";
export {
  firstEmployerContactFromEntry,
  firstEmployerContactFromFirstMeeting,
} from "./rules/ips/first-employer-contact.ts";
export { benefitsBeforeWork } from "./rules/ips/benefits-before-work.ts";
export { followAlongContact } from "./rules/ips/follow-along-contact.ts";
export { stepDownTalk } from "./rules/ips/step-down-talk.ts";
export { retention } from "./rules/vr/retention.ts";
export { planReview } from "./rules/plan/plan-review.ts";
export { releaseExpiry } from "./rules/release/release-expiry.ts";
export { rules } from "./rules/rules.ts";
export { checkExtension, type ExtensionProblem } from "./rules/vr/check-extension.ts";
export { eligibilityDecision } from "./rules/vr/eligibility-decision.ts";
export { ipe } from "./rules/vr/ipe.ts";
export { ipeReviewDue } from "./rules/vr/ipe-review-due.ts";
export { paidExtendedServicesEnd } from "./rules/vr/paid-extended-services-end.ts";
export { postEmploymentOpen } from "./rules/vr/post-employment-open.ts";
export { supportedEmploymentEnds } from "./rules/vr/supported-employment-ends.ts";
export {
  caseloadLoad,
  caseloadStandings,
  type CaseloadLoad,
  type CaseloadStanding,
} from "./team/caseload-load.ts";
export { reasonCodes, type ReasonCode } from "./verdict/reason-code.ts";
export { type Verdict } from "./verdict/verdict.ts";
export { sharedWorkGroup } from "./shared-work/shared-work-group.ts";
export { sharedWorkRecorders } from "./shared-work/shared-work-recorders.ts";
export { domainVersion } from "./version.ts";
export { acknowledgers, type Acknowledger } from "./vocabulary/acknowledger.ts";
export { actionGoalStates, type ActionGoalState } from "./vocabulary/action-goal-state.ts";
export { agencyKinds, type AgencyKind } from "./vocabulary/agency-kind.ts";
export { breakGlassReasons, type BreakGlassReason } from "./vocabulary/break-glass-reason.ts";
export { breakGlassVerdicts, type BreakGlassVerdict } from "./vocabulary/break-glass-verdict.ts";
export { clockKinds, type ClockKind } from "./vocabulary/clock-kind.ts";
export { contactAttendees, type ContactAttendee } from "./vocabulary/contact-attendee.ts";
export { contactModes, type ContactMode } from "./vocabulary/contact-mode.ts";
export { contactPlaces, type ContactPlace } from "./vocabulary/contact-place.ts";
export { dataGroups, type DataGroup } from "./vocabulary/data-group.ts";
export { declineReasons, type DeclineReason } from "./vocabulary/decline-reason.ts";
export { disclosureChoices, type DisclosureChoice } from "./vocabulary/disclosure-choice.ts";
export { employerAnswers, type EmployerAnswer } from "./vocabulary/employer-answer.ts";
export {
  employerContactPurposes,
  type EmployerContactPurpose,
} from "./vocabulary/employer-contact-purpose.ts";
export { employerSteps, type EmployerStep } from "./vocabulary/employer-step.ts";
export { episodeExitReasons, type EpisodeExitReason } from "./vocabulary/episode-exit-reason.ts";
export { evidenceKinds, type EvidenceKind } from "./vocabulary/evidence-kind.ts";
export { extensionReasons, type ExtensionReason } from "./vocabulary/extension-reason.ts";
export { findingStatuses, type FindingStatus } from "./vocabulary/finding-status.ts";
export { handOverDocuments, type HandOverDocument } from "./vocabulary/hand-over-document.ts";
export { handOverWays, type HandOverWay } from "./vocabulary/hand-over-way.ts";
export { importReasons, type ImportReason } from "./vocabulary/import-reason.ts";
export { jobEndReasons, type JobEndReason } from "./vocabulary/job-end-reason.ts";
export { jurisdictionIds, type JurisdictionId } from "./vocabulary/jurisdiction-id.ts";
export { reviewSteps, type ReviewStep } from "./vocabulary/review-step.ts";
export { reviewTimetableIds, type ReviewTimetableId } from "./vocabulary/review-timetable-id.ts";
export { languages, type Language } from "./vocabulary/language.ts";
export { meetingRhythms, type MeetingRhythm } from "./vocabulary/meeting-rhythm.ts";
export { milestoneKinds, type MilestoneKind } from "./vocabulary/milestone-kind.ts";
export { milestoneSources, type MilestoneSource } from "./vocabulary/milestone-source.ts";
export { planStepOwners, type PlanStepOwner } from "./vocabulary/plan-step-owner.ts";
export { planStepStates, type PlanStepState } from "./vocabulary/plan-step-state.ts";
export { priorityCategories, type PriorityCategory } from "./vocabulary/priority-category.ts";
export {
  programEventAbout,
  programEventKinds,
  type ProgramEventAbout,
  type ProgramEventKind,
} from "./vocabulary/program-event-kind.ts";
export { publicationKinds, type PublicationKind } from "./vocabulary/publication-kind.ts";
export { recipientRelations, type RecipientRelation } from "./vocabulary/recipient-relation.ts";
export { referenceTableKinds, type ReferenceTableKind } from "./vocabulary/reference-table-kind.ts";
export { referralDecisions, type ReferralDecision } from "./vocabulary/referral-decision.ts";
export { releasePurposes, type ReleasePurpose } from "./vocabulary/release-purpose.ts";
export { reviewKinds, type ReviewKind } from "./vocabulary/review-kind.ts";
export { reviewStages, type ReviewStage } from "./vocabulary/review-stage.ts";
export { reviewTaskKinds, type ReviewTaskKind } from "./vocabulary/review-task-kind.ts";
export { roles, type Role } from "./vocabulary/role.ts";
export { sharedWorkKinds, type SharedWorkKind } from "./vocabulary/shared-work-kind.ts";
export { signatureKinds, type SignatureKind } from "./vocabulary/signature-kind.ts";
export { signingCapacities, type SigningCapacity } from "./vocabulary/signing-capacity.ts";
export { unitKinds, type UnitKind } from "./vocabulary/unit-kind.ts";
export { vrCaseStatuses, type VrCaseStatus } from "./vocabulary/vr-case-status.ts";
export { vrContactKinds, type VrContactKind } from "./vocabulary/vr-contact-kind.ts";
export { type Answers, type Checklist, type Criterion } from "./checklist/checklist.ts";
export { criterionAnswers, type CriterionAnswer } from "./checklist/criterion-answer.ts";
export { employmentCriteria } from "./checklist/keys/employment.ts";
export { criterionKeys, type CriterionKey } from "./checklist/criterion-key.ts";
export { judgeChecklist } from "./checklist/judge-checklist.ts";
export {
  clockExceptions,
  type ClockDefinition,
  type ClockException,
  type ClockKindOf,
} from "./clock/clock-definition.ts";
export {
  extendedServicesYouthMonths,
  hearingDays,
  hearingDecisionDays,
  ineligibilityReviewMonths,
  ipeReviewMonths,
  retentionAfterTransitionDays,
  retentionDays,
  rsa911ReportDays,
  shortTermBasisLongestMonths,
  shortTermBasisMonths,
  stateReviewDays,
  subminimumFrequentMonths,
  subminimumReviewMonths,
  subminimumYearlyReviewMonths,
  supportedEmploymentMonths,
  youthEndsAtMonths,
} from "./clock/clock-figures.ts";
export { type ClockJurisdiction } from "./clock/clock-length.ts";
export {
  clockStandings,
  readClock,
  type ClockDates,
  type ClockReading,
  type ClockStanding,
} from "./clock/read-clock.ts";
export { vrClockDefinitions } from "./clock/vr-clock-definitions.ts";
export { monthOf, type YearMonth } from "./date/year-month.ts";
export { benefitsPlanned } from "./ips/benefits-planning.ts";
export { careerProfile, type ProfileCriterion } from "./ips/career-profile.ts";
export { communityTime, communityTimePercent, type CommunityTime } from "./ips/community-time.ts";
export {
  employerRelationship,
  type EmployerRelationship,
  type EmployerVisit,
} from "./ips/employer-relationship.ts";
export {
  followAlong,
  followAlongCites,
  followAlongReasons,
  type FollowAlongDue,
  type FollowAlongReason,
} from "./ips/follow-along.ts";
export { jobSearchPlan, type PlanCriterion, type PlanFacts } from "./ips/job-search-plan.ts";
export { monthlyMeetingsKept, weeklyMeetingsKept, type RhythmKept } from "./ips/meeting-rhythm-kept.ts";
export { stepDown, stepDownMonths } from "./ips/step-down.ts";
export { mayEndServices } from "./ips/zero-exclusion.ts";
export { ipsCompetitive } from "./job/ips-competitive.ts";
export { jobVerdictKinds, leadingVerdict, type JobVerdictKind } from "./job/leading-verdict.ts";
export { unansweredJob, type JobFacts } from "./job/job-facts.ts";
export { verdictBases, type JobVerdict, type VerdictBasis } from "./job/job-verdict.ts";
export { preferenceMatch, type PreferenceAnswer, type PreferenceMatch } from "./job/preference-match.ts";
export { prosCompetitive } from "./job/pros-competitive.ts";
export { vrCompetitiveIntegrated } from "./job/vr-competitive-integrated.ts";
export {
  measureDefinitions,
  measureOn,
  outcomeMeasures,
  type MeasureDefinition,
  type OutcomeMeasure,
} from "./outcomes/outcome-measure.ts";
export {
  benchmarkFigures,
  benchmarkStandings,
  programBenchmark,
  type BenchmarkStanding,
} from "./outcomes/program-benchmark.ts";
export { quarterOf, type Quarter } from "./outcomes/quarter.ts";
export {
  smallestPublishedCount,
  suppressQuarter,
  type PublishedCounts,
  type PublishedQuarter,
  type QuarterFacts,
} from "./outcomes/suppress-quarter.ts";
export {
  quarterlyCounts,
  type PersonInQuarter,
  type QuarterlyCounts,
  type Span,
} from "./outcomes/quarterly-counts.ts";
export { employmentPlan, type EmploymentPlanCriterion } from "./pros/employment-plan.ts";
export {
  monthlyAddOn,
  orsFigures,
  orsReasons,
  type MonthlyAddOn,
  type OrsJob,
  type OrsReason,
} from "./pros/monthly-add-on.ts";
export { prosOneToOneKept } from "./pros/one-to-one.ts";
export { participationMinutes, type ParticipationMinutes } from "./pros/participation-minutes.ts";
export { type ProsContact } from "./pros/pros-contact.ts";
export {
  requiredElements,
  type AuthorizationCriterion,
  type AuthorizationScope,
} from "./release/authorization-elements.ts";
export { eligibilityGrounds, type EligibilityGround } from "./vocabulary/eligibility-ground.ts";
export { exclusionGrounds, type ExclusionGround } from "./vocabulary/exclusion-ground.ts";
export { jobPreferences, type JobPreference } from "./vocabulary/job-preference.ts";
export { prosComponents, type ProsComponent } from "./vocabulary/pros-component.ts";
export { servicePayers, type ServicePayer } from "./vocabulary/service-payer.ts";
export { vrClocks, type VrClock } from "./vocabulary/vr-clock.ts";
export { applicationComplete, type ApplicationParts } from "./vr/application-complete.ts";
export {
  closureWithOutcomeTest,
  type OutcomeAnswer,
  type OutcomeCriterion,
} from "./vr/closure-with-outcome.ts";
export {
  closureWithoutDecisionTest,
  ineligibilitySteps,
  type AttemptsAsked,
  type ContactAttempt,
  type IneligibilityStep,
} from "./vr/closure-without-outcome.ts";
export { eligibilityCriteria, type EligibilityCriterion } from "./vr/eligibility-criteria.ts";
export { extendedServicesEnd, type ExtendedServicesEnd } from "./vr/extended-services-end.ts";
export { forbiddenGrounds } from "./vr/forbidden-grounds.ts";
export { ipeContents, type IpeCriterion, type IpeScope } from "./vr/ipe-contents.ts";
export {
  ongoingSupportsMonth,
  type OngoingSupportsMonth,
  type StabilityContact,
} from "./vr/ongoing-supports.ts";
export { postEmploymentWindow } from "./vr/post-employment-window.ts";
export { presumedEligible, type BenefitStanding, type Presumption } from "./vr/presumed-eligible.ts";
export { rsa911Due } from "./vr/rsa-911-due.ts";
export { serviceRecord, type ServiceRecordCriterion, type ServiceRecordScope } from "./vr/service-record.ts";
export { subminimumReviews } from "./vr/subminimum-reviews.ts";
export {
  supportedEmploymentClosureTest,
  type SupportedClosureCriterion,
  type SupportedClosureFacts,
} from "./vr/supported-employment-closure.ts";
export {
  supportedEmploymentOutcome,
  type SupportedEmploymentAnswer,
  type SupportedEmploymentCriterion,
  type TransitionDates,
} from "./vr/supported-employment-outcome.ts";
export { trialWork, type TrialWorkCriterion } from "./vr/trial-work.ts";
export { answerKinds, type AnswerKind } from "./rulebook/answer-kind.ts";
export { decisionIds, type DecisionId } from "./rulebook/decision-id.ts";
export { inputKeys, type InputKey } from "./rulebook/input-key.ts";
export { type RulebookAnswers, type RulebookEntry, type RulebookId } from "./rulebook/rulebook-entry.ts";
export { rulebookFamilies, type RulebookFamily } from "./rulebook/rulebook-family.ts";
export { rulebook } from "./rulebook/rulebook.ts";
export { weakestConfidence } from "./rulebook/weakest-confidence.ts";
export * from "./table/index.ts";
export * from "./jurisdiction/index.ts";

export { accountingPartName } from "./accounting-part.ts";
export { acknowledgerName } from "./acknowledger.ts";
export { agencyKindName } from "./agency-kind.ts";
export { appErrorWords, type AppErrorWords } from "./app-error.ts";
export { breakGlassReasonName } from "./break-glass-reason.ts";
export { breakGlassVerdictName } from "./break-glass-verdict.ts";
export { caseloadStandingName } from "./caseload-standing.ts";
export { citationConfidenceMeaning, citationConfidenceName } from "./citation-confidence.ts";
export { clockKindName } from "./clock-kind.ts";
export { contactAttendeeName } from "./contact-attendee.ts";
export { contactModeName } from "./contact-mode.ts";
export { contactPlaceName } from "./contact-place.ts";
export { dataGroupExplanation, dataGroupName, type DataGroupWords } from "./data-group.ts";
export { declineReasonName } from "./decline-reason.ts";
export {
  disclosureChoiceExplanation,
  disclosureChoiceName,
  type DisclosureChoiceWords,
} from "./disclosure-choice.ts";
export { disclosureKindName } from "./disclosure-kind.ts";
export { disclosureNoticeText } from "./disclosure-notice.ts";
export { employerAnswerName } from "./employer-answer.ts";
export { employerContactPurposeName } from "./employer-contact-purpose.ts";
export { employerStepName } from "./employer-step.ts";
export { episodeExitReasonName } from "./episode-exit-reason.ts";
export { evidenceKindName } from "./evidence-kind.ts";
export { extensionReasonName } from "./extension-reason.ts";
export { factName } from "./fact-key.ts";
export { factText } from "./fact-text.ts";
export { fieldErrorText, type FieldFacts } from "./field-error.ts";
export { fileProblemWords, type FileProblemWords } from "./file-problem.ts";
export { dueSoonName, findingStatusName } from "./finding-status.ts";
export { findingWords, type FindingWords } from "./finding.ts";
export {
  formatDate,
  formatDay,
  formatExactDate,
  formatMonth,
  formatMonthDay,
  formatScaleMonth,
} from "./format-date.ts";
export { formatDaysLeft, formatDue } from "./format-due.ts";
export { formatInstant, formatTime } from "./format-instant.ts";
export { formatMoney, formatNumber, formatShare } from "./format-number.ts";
export { handOverDocumentName } from "./hand-over-document.ts";
export { handOverWayName } from "./hand-over-way.ts";
export { importKindName } from "./import-kind.ts";
export { importReasonWords, type ImportReasonWords } from "./import-reason.ts";
export { type InEachLanguage } from "./in-each-language.ts";
export { jobEndReasonName } from "./job-end-reason.ts";
export { jobVerdictName } from "./job-verdict-kind.ts";
export { jurisdictionName } from "./jurisdiction.ts";
export { languageName } from "./language.ts";
export { lookWayName } from "./look-way.ts";
export { meetingRhythmName } from "./meeting-rhythm.ts";
export { milestoneKindName } from "./milestone-kind.ts";
export { milestoneSourceName } from "./milestone-source.ts";
export { planStepOwnerName } from "./plan-step-owner.ts";
export { planStepStateName } from "./plan-step-state.ts";
export { priorityCategoryName } from "./priority-category.ts";
export { reasonWords, type ReasonWords } from "./reason.ts";
export { recipientRelationName } from "./recipient-relation.ts";
export { referenceTableKindName } from "./reference-table-kind.ts";
export { referenceUnitName } from "./reference-unit.ts";
export { referralDecisionName } from "./referral-decision.ts";
export { releasePurposeName } from "./release-purpose.ts";
export { roleName } from "./role.ts";
export { clockStartedAt, ruleWords, startEventName, type RuleWords } from "./rule.ts";
export { signatureKindName } from "./signature-kind.ts";
export { signingCapacityName } from "./signing-capacity.ts";
export { translations, unreviewedMark, type Translation } from "./translation.ts";
export { unitKindName } from "./unit-kind.ts";
export { vrCaseStatusName } from "./vr-case-status.ts";
export { vrContactKindName } from "./vr-contact-kind.ts";
export { criterionAnswerName } from "./criterion-answer.ts";
export { verdictBasisName } from "./verdict-basis.ts";
export { vrClockName } from "./vr-clock.ts";
export { clockStandingName } from "./clock-standing.ts";
export { clockExceptionName } from "./clock-exception.ts";
export { exclusionGroundName } from "./exclusion-ground.ts";
export { eligibilityGroundName } from "./eligibility-ground.ts";
export { jobPreferenceName } from "./job-preference.ts";
export { followAlongReasonName } from "./follow-along-reason.ts";
export { outcomeMeasureName } from "./outcome-measure.ts";
export { benchmarkStandingName } from "./benchmark-standing.ts";
export { prosComponentName } from "./pros-component.ts";
export { servicePayerName } from "./service-payer.ts";
export { orsReasonName } from "./ors-reason.ts";
export { criterionName } from "./criterion.ts";
export { crosswalkPairName } from "./crosswalk-pair.ts";
export { crosswalkSideName } from "./crosswalk-side.ts";
export { crosswalkSideStateName } from "./crosswalk-side-state.ts";
export { crosswalkDutyName } from "./crosswalk-duty.ts";
export { sharedEventName } from "./shared-event.ts";
export { sharedTermName } from "./shared-term.ts";
export { sharedWorkKindName } from "./shared-work-kind.ts";
export { vrTermName } from "./vr-term.ts";
export { fidelityItemName } from "./fidelity-item.ts";
export { fidelityBandName } from "./fidelity-band.ts";
export { fidelitySectionName } from "./fidelity-section.ts";
export { fidelitySourceName } from "./fidelity-source.ts";
export { evidenceClassName } from "./evidence-class.ts";
export { estimateStandingName } from "./estimate-standing.ts";
export { fidelityScaleName } from "./fidelity-scale.ts";
export { anchorUnitName } from "./anchor-unit.ts";
export { logReviewName } from "./log-review.ts";
export { ratingProblemWords } from "./rating-problem.ts";
export { fidelityComponentName } from "./fidelity-component.ts";
export { evidenceKeyName } from "./evidence-key.ts";
export { answerKindName } from "./answer-kind.ts";
export { figureName, figureText } from "./figure.ts";
export { inputKeyName } from "./input-key.ts";
export { rulebookFamilyName } from "./rulebook-family.ts";
export { decisionWords, rulebookWords, type RulebookWords } from "./rulebook-words.ts";
export { whoseFigures } from "./whose-figures.ts";
export { rulebookDocument } from "./rulebook-document.ts";
export { rulebookMarkdown } from "./rulebook-markdown.ts";
export { formatCalendarDate } from "./format-calendar-date.ts";
export { rulebookPartName, rulebookParts, type RulebookPart } from "./rulebook-part.ts";

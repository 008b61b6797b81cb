import * as contract from "@ips/contract";
import * as crosswalk from "@ips/crosswalk";
import * as domain from "@ips/domain";
import * as fidelity from "@ips/fidelity";
import * as i18n from "@ips/i18n";
import { describe, expect, it } from "vitest";
import { codeLists, untranslatedCodes, type WordsOf } from "../src/codes-translated.ts";

/** Where the words of each list of codes come from. */
const wordsOf: Readonly<Record<string, WordsOf>> = {
  answerKinds: i18n.answerKindName,
  decisionIds: i18n.decisionWords,
  inputKeys: i18n.inputKeyName,
  rulebookFamilies: i18n.rulebookFamilyName,
  acknowledgers: i18n.acknowledgerName,
  actionGoalStates: i18n.actionGoalStateName,
  agencyKinds: i18n.agencyKindName,
  appErrorCodes: i18n.appErrorWords,
  breakGlassReasons: i18n.breakGlassReasonName,
  breakGlassVerdicts: i18n.breakGlassVerdictName,
  caseloadStandings: i18n.caseloadStandingName,
  citationConfidences: i18n.citationConfidenceName,
  clockKinds: i18n.clockKindName,
  contactAttendees: i18n.contactAttendeeName,
  contactModes: i18n.contactModeName,
  contactPlaces: i18n.contactPlaceName,
  dataGroups: i18n.dataGroupName,
  declineReasons: i18n.declineReasonName,
  disclosureChoices: i18n.disclosureChoiceName,
  disclosureKinds: i18n.disclosureKindName,
  lookWays: i18n.lookWayName,
  disclosureNotices: i18n.disclosureNoticeText,
  employerAnswers: i18n.employerAnswerName,
  employerContactPurposes: i18n.employerContactPurposeName,
  employerSteps: i18n.employerStepName,
  episodeExitReasons: i18n.episodeExitReasonName,
  evidenceKinds: i18n.evidenceKindName,
  extensionReasons: i18n.extensionReasonName,
  factKeys: i18n.factName,
  fieldCodes: (code, language) => i18n.fieldErrorText(code, {}, language),
  fileProblems: i18n.fileProblemWords,
  findingCodes: i18n.findingWords,
  findingStatuses: i18n.findingStatusName,
  handOverDocuments: i18n.handOverDocumentName,
  handOverWays: i18n.handOverWayName,
  importKinds: i18n.importKindName,
  importReasons: i18n.importReasonWords,
  jobEndReasons: i18n.jobEndReasonName,
  languages: i18n.languageName,
  meetingRhythms: i18n.meetingRhythmName,
  milestoneKinds: i18n.milestoneKindName,
  milestoneSources: i18n.milestoneSourceName,
  planStepOwners: i18n.planStepOwnerName,
  planStepStates: i18n.planStepStateName,
  priorityCategories: i18n.priorityCategoryName,
  answerKeys: i18n.evidenceKeyName,
  followAlongSpans: i18n.evidenceKeyName,
  reviewerFigureKeys: i18n.evidenceKeyName,
  servicePhases: i18n.servicePhaseName,
  communitySources: i18n.communitySourceName,
  fidelityQuestions: i18n.fidelityQuestionName,
  countedHow: i18n.countedHowName,
  evidenceRowKinds: i18n.evidenceRowKindName,
  ownRowFigures: i18n.evidenceKeyName,
  rowFigures: i18n.evidenceKeyName,
  pointKeys: i18n.pointKeyName,
  staffPoints: i18n.pointKeyName,
  practiceSpans: i18n.practiceSpanName,
  programEventKinds: i18n.programEventKindName,
  publicationKinds: i18n.publicationKindName,
  reasonCodes: i18n.reasonWords,
  recipientRelations: i18n.recipientRelationName,
  referralDecisions: i18n.referralDecisionName,
  releasePurposes: i18n.releasePurposeName,
  reviewSteps: i18n.reviewStepName,
  reviewStepStarts: i18n.reviewStepStartName,
  reviewTimetableIds: i18n.reviewTimetableName,
  selfEvaluationStandings: i18n.selfEvaluationStandingName,
  roles: i18n.roleName,
  ruleIds: i18n.ruleWords,
  signatureKinds: i18n.signatureKindName,
  signingCapacities: i18n.signingCapacityName,
  startEvents: i18n.startEventName,
  unitKinds: i18n.unitKindName,
  vrCaseStatuses: i18n.vrCaseStatusName,
  vrContactKinds: i18n.vrContactKindName,
  benchmarkStandings: i18n.benchmarkStandingName,
  clockExceptions: i18n.clockExceptionName,
  clockStandings: i18n.clockStandingName,
  criterionAnswers: i18n.criterionAnswerName,
  criterionKeys: i18n.criterionName,
  eligibilityGrounds: i18n.eligibilityGroundName,
  exclusionGrounds: i18n.exclusionGroundName,
  followAlongReasons: i18n.followAlongReasonName,
  tableProblemCodes: (code, language) => i18n.tableProblemText(code, language),
  employmentCriteria: i18n.criterionName,
  jobVerdictKinds: i18n.jobVerdictName,
  jurisdictionIds: i18n.jurisdictionName,
  referenceTableKinds: i18n.referenceTableKindName,
  referenceUnits: i18n.referenceUnitName,
  jobPreferences: i18n.jobPreferenceName,
  orsReasons: i18n.orsReasonName,
  outcomeMeasures: i18n.outcomeMeasureName,
  prosComponents: i18n.prosComponentName,
  servicePayers: i18n.servicePayerName,
  verdictBases: i18n.verdictBasisName,
  vrClocks: i18n.vrClockName,
  crosswalkDuties: i18n.crosswalkDutyName,
  crosswalkPairs: i18n.crosswalkPairName,
  crosswalkSides: i18n.crosswalkSideName,
  sideStates: i18n.crosswalkSideStateName,
  sharedEvents: i18n.sharedEventName,
  sharedTerms: i18n.sharedTermName,
  sharedWorkKinds: i18n.sharedWorkKindName,
  vrTerms: i18n.vrTermName,
  anchorUnits: i18n.anchorUnitName,
  estimateStandings: i18n.estimateStandingName,
  evidenceClasses: i18n.evidenceClassName,
  evidenceKeys: i18n.evidenceKeyName,
  fidelityAnswers: i18n.fidelityAnswerName,
  fidelityBands: i18n.fidelityBandName,
  fidelityComponents: i18n.fidelityComponentName,
  fidelityItemKeys: i18n.fidelityItemName,
  fidelityNeeds: i18n.fidelityNeedName,
  fidelityPracticeIds: i18n.fidelityPracticeName,
  fidelityRuleFamilies: i18n.fidelityRuleFamilyName,
  fidelityScaleIds: i18n.fidelityScaleName,
  fidelitySections: i18n.fidelitySectionName,
  fidelitySources: i18n.fidelitySourceName,
  logReviews: i18n.logReviewName,
  ratingProblems: i18n.ratingProblemWords,
  reviewKinds: i18n.reviewKindName,
  reviewStages: i18n.reviewStageName,
  reviewTaskKinds: i18n.reviewTaskKindName,
  reviewTaskSubjects: i18n.reviewTaskSubjectName,
};

/** Lists that a person does not read as such. */
const silent: Readonly<Record<string, string>> = {
  comparisons: "a setting; the settings page says it in words",
  settableClocks: "a setting; each is a clock with words in vrClocks",
  reviewMoves: "what a button asks for; the button says it",
  caseloadSorts: "the order of a list; its column headings are the screen's",
  eligibilityClockStarts: "a setting; the event it starts at has words in startEvents",
  extensionFlags: "read by the screen to choose what to show",
  figureUnits: "what a figure counts, for whoever formats it",
  firstEmployerContactStarts: "a setting; the event it starts at has words in startEvents",
  ipeClockStarts: "a setting; the event it starts at has words in startEvents",
  phases: "a stage drawn by the caseload screen",
  signedFormKinds: "which form a copy is of; the copy's heading says it",
  todayActions: "the verb on a button of Today; the screen's own",
  todayGroups: "a list of Today; its heading is the screen's own",
  vrCaseSteps: "the step a form is about; the screen's own",
};

describe("the words of @ips/i18n", () => {
  const lists = {
    ...codeLists(domain),
    ...codeLists(contract),
    ...codeLists(crosswalk),
    ...codeLists(fidelity),
  };

  it("say every code that a package returns, in English and in Spanish", () => {
    expect(Object.keys(lists).length).toBeGreaterThan(40);
    expect(untranslatedCodes(lists, wordsOf, silent)).toEqual([]);
  });

  it("name every dated figure that a rule reads", () => {
    const figures = domain.rulebook.flatMap((entry) => entry.figures(domain.federalDefault));
    const unnamed = figures.flatMap(({ id }) =>
      (["en", "es"] as const)
        .filter((language) => !i18n.figureName(id, language))
        .map((language) => `${id} (${language})`),
    );
    expect(figures.length).toBeGreaterThan(20);
    expect(unnamed).toEqual([]);
  });
});

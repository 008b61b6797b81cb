import {
  countPractices,
  evidenceOfAnswers,
  noEvidence,
  type AnsweredEvidence,
  type FidelityEvidence,
  type FidelitySettings,
  type FollowAlongEvidence,
  type UnitEvidence,
} from "@ips/fidelity";
import type { Answers } from "../../query/ask-together.ts";
import { caseloadEvidence } from "./caseload-evidence.ts";
import { employerContactEvidence } from "./employer-contact-evidence.ts";
import type { EvidenceScope } from "./evidence-scope.ts";
import type { EvidenceWindow } from "./evidence-window.ts";
import { followAlongEvidence, type FollowAlongCounted } from "./follow-along-evidence.ts";
import { jobsEvidence } from "./jobs-evidence.ts";
import { phasesEvidence } from "./phases-evidence.ts";
import { answersGiven, practiceEvents, unitStaff, type UnitStaff } from "./practice-evidence.ts";
import { practiceSpansOf } from "./practice-spans.ts";
import { rapidSearchEvidence } from "./rapid-search-evidence.ts";
import { searchMatchEvidence } from "./search-match-evidence.ts";
import { teamsEvidence } from "./teams-evidence.ts";
import { timeEvidence } from "./time-evidence.ts";
import { vrContactEvidence } from "./vr-contact-evidence.ts";

/** All that is asked of the record for a program's evidence over a window. */
export const evidenceQuestions = (scope: EvidenceScope) => ({
  caseload: caseloadEvidence(scope),
  time: timeEvidence(scope),
  phases: phasesEvidence(scope),
  teams: teamsEvidence(scope),
  vrContact: vrContactEvidence(scope),
  rapidSearch: rapidSearchEvidence(scope),
  searchMatch: searchMatchEvidence(scope),
  employerContact: employerContactEvidence(scope),
  jobs: jobsEvidence(scope),
  followed: followAlongEvidence(scope),
  events: practiceEvents(scope),
  answers: answersGiven(scope),
  staff: unitStaff(scope),
});

/** The evidence that the record's answers come to. */
export function evidenceOf(
  {
    time,
    events,
    answers,
    staff,
    employerContact,
    followed,
    ...found
  }: Answers<ReturnType<typeof evidenceQuestions>>,
  window: EvidenceWindow,
  settings: FidelitySettings,
): FidelityEvidence {
  const { practices, groupMeetingsAMonth, logReview } = countPractices(
    { asOf: window.to, ...practiceSpansOf(window), events, ...staff },
    settings,
  );
  const { unit, followAlong, ...answered } = evidenceOfAnswers(answers);
  return {
    ...noEvidence(),
    ...found,
    ...time,
    ...answered,
    practices,
    employerContact: { ...employerContact, logReview },
    followAlong: followAlongOf(followed, followAlong),
    unit: unitOf(staff, groupMeetingsAMonth, unit),
  };
}

/** Item 23: nothing is said where nobody has worked and nobody has answered. */
const followAlongOf = (
  counted: FollowAlongCounted,
  answered: AnsweredEvidence["followAlong"],
): FollowAlongEvidence | null =>
  counted.workers === 0 && Object.values(answered).every((answer) => answer === null)
    ? null
    : { ...counted, ...answered };

/** Item 7: nothing is said of a unit without specialists. */
const unitOf = (
  { specialists, fullTimeSpecialists, led }: UnitStaff,
  groupMeetingsAMonth: number | null,
  answered: AnsweredEvidence["unit"],
): UnitEvidence | null =>
  specialists.length === 0
    ? null
    : {
        specialists: specialists.length,
        fullTimeSpecialists,
        leader: led ? true : null,
        groupMeetingsAMonth,
        ...answered,
      };

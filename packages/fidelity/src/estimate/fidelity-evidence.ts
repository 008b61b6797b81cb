import type { FidelityComponent } from "../scale/component.ts";
import type { AnswerKey } from "./fidelity-question.ts";
import type { PracticeCount } from "./practice-count.ts";
import type { ReviewerFigure } from "./reviewer-figure.ts";

/** A fact that somebody has answered, or null while nobody has. */
type Answer = boolean | null;

/** Item 1. */
export type CaseloadEvidence = { open: number; specialistsFte: number };
/** Item 2: hours of the counted weeks. */
export type WorkingTimeEvidence = { employmentHours: number; scheduledHours: number };
/** The phases of the service that every specialist does, in their order. */
export const servicePhases = [
  "phase-intake",
  "phase-engagement",
  "phase-assessment",
  "phase-job-development",
  "phase-coaching",
  "phase-follow-along",
] as const;
/** One of {@link servicePhases}. */
export type ServicePhase = (typeof servicePhases)[number];
/** Item 3: how many of the six phases each specialist's own records show, and which; left out: not said which. */
export type PhasesEvidence = { specialist: string; phasesSeen: number; phases?: readonly ServicePhase[] };
/** Item 4: the treatment teams in each open caseload; the share is 0–1. */
export type TeamsEvidence = { specialist: string; teams: number; topTwoShare: number };
/** Item 6: of the months, quarters and weeks of the window, how many had a scheduled meeting in person, or a contact about a client. */
export type VrContactEvidence = {
  specialist: string;
  months: number;
  monthsWithMeeting: number;
  monthsWithContact: number;
  quarters: number;
  quartersWithMeeting: number;
  quartersWithContact: number;
  weeks: number;
  weeksWithContact: number;
};
/** Item 7. */
export type UnitEvidence = {
  specialists: number;
  fullTimeSpecialists: number;
  leader: Answer;
  groupMeetingsAMonth: number | null;
  talkWeekly: Answer;
  mutualCover: Answer;
  rural: boolean;
  teamMembersHelp: Answer;
};
/** Item 12. */
export type WorkIncentivesEvidence = {
  offeredBeforeStart: Answer;
  plannerTrained: Answer;
  plannerSpeciallyTrained: Answer;
  offeredAtChanges: Answer;
  helpWithReporting: Answer;
};
/** Item 15: people who entered in the window, and the days to their first contact with an employer. */
export type RapidSearchEvidence = {
  entered: number;
  withContact: number;
  meanDays: number | null;
  /** The mean with everybody without a contact counted up to the review date. */
  meanDaysToDate: number | null;
  withoutContact: readonly string[];
  tracked: Answer;
};
/** Item 16: contacts for a client that say whether they rest on the plan. `untagged`: those that do not say it; left out: none, or not counted. */
export type SearchMatchEvidence = { tagged: number; matching: number; untagged?: number };
/** How often the supervisor goes through the log of employer contacts. */
export const logReviews = ["weekly", "monthly", "less", "none"] as const;
/** One of {@link logReviews}. `none`: no log is kept. */
export type LogReview = (typeof logReviews)[number];
/** Item 17. `jobSeekers`: how many people look for work with this specialist; null when not known. */
export type EmployerContactEvidence = {
  logReview: LogReview | null;
  specialists: readonly {
    specialist: string;
    inPerson: number;
    clientSpecific: number;
    weeksWorked: number;
    jobSeekers: number | null;
  }[];
};
/** Items 19, 20, 21: jobs held at any time in the window. Shares are 0–1. */
export type JobsEvidence = {
  jobs: number;
  distinctTitles: number;
  largestTitleShare: number | null;
  distinctEmployers: number;
  largestEmployerShare: number | null;
  competitivePermanent: number;
  /** Jobs of which nobody has said whether they are competitive, or permanent. */
  unanswered: number;
  /** How many of them rest on a verdict without its criteria. */
  asserted: number;
  currentJobs: number;
};
/** When somebody at work is to be met in person: around a start, in the months after it, and after a loss. */
export const followAlongSpans = [
  "week-before-start",
  "three-days-after-start",
  "weekly-in-month-one",
  "monthly-for-a-year",
  "three-days-after-loss",
] as const;
/** One of {@link followAlongSpans}. */
export type FollowAlongSpan = (typeof followAlongSpans)[number];
/** In how many of the spans of time that records have (`of`) somebody was met in person. */
export type FollowAlongCount = { span: FollowAlongSpan; counted: number; of: number };
/**
 * Item 23: of people who work or have worked in the window. The six answers are those that somebody has given; what records count stands in
 * `counts`, and a span of which they have none is left out.
 */
export type FollowAlongEvidence = {
  workers: number;
  seenFourMonths: number;
  /** How many have held a job for four months; left out: all of them. */
  heldFourMonths?: number;
  seenAfterMonthOne: number;
  /** How many have held a job for longer than a month; left out: all of them. */
  heldMonthOne?: number;
  counts?: readonly FollowAlongCount[];
  weeklyInMonthOne: Answer;
  monthlyForAYear: Answer;
  weekBeforeStart: Answer;
  threeDaysAfterStart: Answer;
  stepDown: Answer;
  threeDaysAfterLoss: Answer;
};
/** What time in the community is counted from. */
export const communitySources = ["weekly-time", "contacts"] as const;
/** One of {@link communitySources}. */
export type CommunitySource = (typeof communitySources)[number];
/**
 * Item 24. From weekly time: hours of the counted weeks. From contacts, for a specialist who keeps no weekly time: the hours of all contacts that
 * have minutes, and of those away from the office; then `scheduledHours` are only the hours that are written down.
 */
export type CommunityEvidence = {
  specialist: string;
  communityHours: number;
  scheduledHours: number;
  /** Left out: weekly time. */
  source?: CommunitySource;
};

/** What a program's records say over a window. Null, or a list that is empty, stands for "not in the record". */
export type FidelityEvidence = {
  caseload: CaseloadEvidence | null;
  workingTime: WorkingTimeEvidence | null;
  phases: readonly PhasesEvidence[];
  teams: readonly TeamsEvidence[];
  vrContact: readonly VrContactEvidence[];
  unit: UnitEvidence | null;
  workIncentives: WorkIncentivesEvidence | null;
  rapidSearch: RapidSearchEvidence | null;
  searchMatch: SearchMatchEvidence | null;
  employerContact: EmployerContactEvidence | null;
  jobs: JobsEvidence | null;
  followAlong: FollowAlongEvidence | null;
  community: readonly CommunityEvidence[];
  /** The points of the items that count points: there, not there; left out while nobody has said. */
  components: Readonly<Partial<Record<FidelityComponent, boolean>>>;
  /** The same points as dated records count them; a point of which nothing is recorded is left out. */
  practices: readonly PracticeCount[];
  /** Answers to the questions of items 3, 9, 14 and 22; left out while nobody has said. */
  answers: Readonly<Partial<Record<AnswerKey, boolean>>>;
  /** What records show of items that no figure decides; it moves no score. Left out: nothing. */
  forReviewer?: readonly ReviewerFigure[];
};

/** A program of which nothing is recorded; a start for what is. */
export function noEvidence(): FidelityEvidence {
  return {
    caseload: null,
    workingTime: null,
    phases: [],
    teams: [],
    vrContact: [],
    unit: null,
    workIncentives: null,
    rapidSearch: null,
    searchMatch: null,
    employerContact: null,
    jobs: null,
    followAlong: null,
    community: [],
    components: {},
    practices: [],
    answers: {},
  };
}

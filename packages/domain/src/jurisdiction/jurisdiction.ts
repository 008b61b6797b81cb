import type { Citation } from "../citation/citation.ts";
import type { PlainDate } from "../date/plain-date.ts";
import type { DatedFigure } from "../figure/dated-figure.ts";
import type { FigureSettingRow } from "./jurisdiction-settings.ts";
import type { ContactAttendee } from "../vocabulary/contact-attendee.ts";
import type { EmployerContactPurpose } from "../vocabulary/employer-contact-purpose.ts";
import type { ReviewStep } from "../vocabulary/review-step.ts";
import type { ReviewTimetableId } from "../vocabulary/review-timetable-id.ts";
import type { VrClock } from "../vocabulary/vr-clock.ts";

/** From which event the 60 days of the eligibility decision run. */
export const eligibilityClockStarts = ["vr-application", "vr-application-complete"] as const;
/** One of {@link eligibilityClockStarts}. */
export type EligibilityClockStart = (typeof eligibilityClockStarts)[number];

/** From which event the 90 days of the IPE run for a person who was on a waiting list. */
export const ipeClockStarts = ["vr-eligibility", "vr-waitlist-released"] as const;
/** One of {@link ipeClockStarts}. */
export type IpeClockStart = (typeof ipeClockStarts)[number];

/** From which event the 30 days to the first employer contact run. */
export const firstEmployerContactStarts = ["program-entry", "first-meeting"] as const;
/** One of {@link firstEmployerContactStarts}. */
export type FirstEmployerContactStart = (typeof firstEmployerContactStarts)[number];

/** Which contact with a business counts as the first employer contact. */
export type FirstEmployerContactCounts = {
  inPersonOnly: boolean;
  hiringManagerOnly: boolean;
  /** At least one of these was present; empty: whoever it was. */
  attendeesAnyOf: readonly ContactAttendee[];
  /** The contact had one of these purposes; empty: whatever it was. */
  purposesAnyOf: readonly EmployerContactPurpose[];
};

/** Whether a limit includes its own number: "at most 60 days" or "in less than 60 days". */
export const comparisons = ["at-most", "less-than"] as const;
/** One of {@link comparisons}. */
export type Comparison = (typeof comparisons)[number];

/** The lengths of VR clocks that a state may set shorter; the others are minimums, or have a place of their own. */
export const settableClocks = [
  "ipe-review",
  "supported-employment",
  "short-term-basis",
  "ineligibility-review",
  "hearing",
  "hearing-decision",
  "state-review-request",
  "subminimum-wage-review",
] as const satisfies readonly VrClock[];
/** One of {@link settableClocks}. */
export type SettableClock = (typeof settableClocks)[number];

/** How far a jurisdiction's text can be relied on, and as of which day it was read. */
export type JurisdictionStatus = {
  readonly standing: "in-force" | "may-be-superseded";
  readonly asOf: PlainDate;
  readonly cites: readonly Citation[];
};

/** What New York's PROS program bills by. */
export type ProsFigures = {
  readonly hoursAWeek: DatedFigure;
  readonly minutesAService: DatedFigure;
  readonly servicesAMonth: DatedFigure;
};

/** The figures and choices under which an agency's record is judged: the federal default with an agency's own values laid over it. */
export type Jurisdiction = {
  readonly id: string;
  readonly status: JurisdictionStatus;
  readonly vr: {
    readonly eligibilityDecisionComparison: Comparison;
    readonly ipeComparison: Comparison;
    /** Lengths of clocks that differ from the package's own. */
    readonly clocks: Readonly<Partial<Record<SettableClock, DatedFigure>>>;
    readonly eligibilityDecisionDays: DatedFigure;
    readonly eligibilityClockStart: EligibilityClockStart;
    readonly ipeDays: DatedFigure;
    readonly ipeClockStart: IpeClockStart;
  };
  readonly ips: {
    readonly firstEmployerContactDays: DatedFigure;
    readonly firstEmployerContactStart: FirstEmployerContactStart;
    readonly firstEmployerContactCounts: FirstEmployerContactCounts;
    readonly firstEmployerContactComparison: Comparison;
    readonly caseloadLimit: DatedFigure;
    readonly caseloadComparison: Comparison;
    readonly communityTimePercent: DatedFigure;
  };
  /** Null where there is no PROS program. */
  readonly pros: ProsFigures | null;
  readonly release: {
    /** How many days before its end a release is shown as ending soon. */
    readonly endsSoonDays: number;
    /** The longest time for which a release may run. */
    readonly longestMonths: number;
  };
  readonly plan: {
    /** How many days before the review date the review is shown as due. */
    readonly reviewSoonDays: number;
  };
  /** By when the steps of a fidelity review are done. There is no universal timetable: by default none is followed. */
  readonly review: {
    readonly timetable: ReviewTimetableId | null;
    /** The agency's own lengths, in days, over those of the timetable. */
    readonly deadlines: Readonly<Partial<Record<ReviewStep, readonly FigureSettingRow[]>>>;
    /** Every how many months a program hands its self-evaluation to the state; null: on no rhythm. */
    readonly selfEvaluationMonths: number | null;
  };
};

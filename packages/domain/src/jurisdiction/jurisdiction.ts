import type { DatedFigure } from "../figure/dated-figure.ts";
import type { ContactAttendee } from "../vocabulary/contact-attendee.ts";
import type { EmployerContactPurpose } from "../vocabulary/employer-contact-purpose.ts";

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

/** The figures and choices under which an agency's record is judged: the federal default with an agency's own values laid over it. */
export type Jurisdiction = {
  readonly id: string;
  readonly vr: {
    readonly eligibilityDecisionDays: DatedFigure;
    readonly eligibilityClockStart: EligibilityClockStart;
    readonly ipeDays: DatedFigure;
    readonly ipeClockStart: IpeClockStart;
  };
  readonly ips: {
    readonly firstEmployerContactDays: DatedFigure;
    readonly firstEmployerContactStart: FirstEmployerContactStart;
    readonly firstEmployerContactCounts: FirstEmployerContactCounts;
    readonly caseloadLimit: DatedFigure;
  };
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
};

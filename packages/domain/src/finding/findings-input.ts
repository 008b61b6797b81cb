import type { PlainDate } from "../date/plain-date.ts";
import type { ClockKind } from "../vocabulary/clock-kind.ts";
import type { ContactAttendee } from "../vocabulary/contact-attendee.ts";
import type { ContactMode } from "../vocabulary/contact-mode.ts";
import type { DataGroup } from "../vocabulary/data-group.ts";
import type { EmployerContactPurpose } from "../vocabulary/employer-contact-purpose.ts";
import type { ExtensionReason } from "../vocabulary/extension-reason.ts";
import type { MilestoneKind } from "../vocabulary/milestone-kind.ts";
import type { MilestoneSource } from "../vocabulary/milestone-source.ts";

/** The IPS episode that is judged: the open one, or the last. */
export type EpisodeInput = {
  id: string;
  enteredOn: PlainDate | null;
  exitedOn: PlainDate | null;
  /** The first meeting of client and specialist on or after entry, from the contacts. */
  firstMeetingOn: PlainDate | null;
  firstMeetingContactId?: string | null | undefined;
};

/** An exploration of abilities in real work (34 CFR 361.42(e)); `endedOn: null` while it runs. */
export type TrialWorkInput = { id: string; startedOn: PlainDate; endedOn: PlainDate | null };

/** An agreement to exceed a VR clock, up to a specific date. */
export type ExtensionInput = {
  id: string;
  clock: ClockKind;
  agreedOn: PlainDate;
  newDueOn: PlainDate | null;
  reason: ExtensionReason;
  /** Who agreed for the individual; null or empty when nobody is recorded. */
  agreedByPerson: string | null;
  /** Who agreed for the VR agency. */
  agreedByAgency: string | null;
};

/** The VR dates: the agency's own case, or what an IPS agency was told. */
export type VrInput = {
  /** The `vr_case` (own) or `reported_vr` (reported) row. */
  id: string | null;
  source: MilestoneSource;
  /** Signed application received (RSA-911 element 7). */
  appliedOn: PlainDate | null;
  /** All three parts of 34 CFR 361.41(b)(2) there. */
  applicationCompleteOn: PlainDate | null;
  eligibleOn: PlainDate | null;
  waitlistPlacedOn: PlainDate | null;
  waitlistReleasedOn: PlainDate | null;
  ipeSignedOn: PlainDate | null;
  closedOn: PlainDate | null;
  trialWork: readonly TrialWorkInput[];
  extensions: readonly ExtensionInput[];
} & Partial<VrLaterDates>;

/** What a case knows after the IPE. Left out where whoever asks keeps none of it: then nothing is said that rests on it. */
export type VrLaterDates = {
  /** The latest day on which counselor and person looked at the IPE together. */
  ipeReviewedOn: PlainDate | null;
  /** Whether the IPE names supported employment; null: nobody has said. */
  supportedEmployment: boolean | null;
  /** The transition to extended services, whoever gives them. */
  extendedServicesOn: PlainDate | null;
  /** From when to when VR itself pays for extended services. */
  paidExtendedFrom: PlainDate | null;
  paidExtendedUntil: PlainDate | null;
  outcomeAchievedOn: PlainDate | null;
  /** The exit was reported to RSA. */
  exitReportedOn: PlainDate | null;
  /** A most significant disability, by the agency's own category; null: no category. */
  mostSignificant: boolean | null;
  bornOn: PlainDate | null;
};

/** A contact with a business that was made for this client. */
export type EmployerContactInput = {
  id: string;
  onDate: PlainDate;
  mode: ContactMode;
  /** Whether the person met hires; null when not recorded. */
  hiringManager: boolean | null;
  /** Who was present; empty when not recorded. */
  attendees: readonly ContactAttendee[];
  purpose: EmployerContactPurpose | null;
};

/** A release of information given by this client's agency, to an agency or to a person. */
export type ReleaseInput = {
  id: string;
  /** Whoever receives it: the agency's key, or what tells one person from another. */
  toAgencyId: string;
  toAgencyName: string;
  /** To whom; without it, to an agency. */
  recipient?: "agency" | "person" | undefined;
  groups: readonly DataGroup[];
  validFrom: PlainDate;
  expiresOn: PlainDate;
  revokedOn: PlainDate | null;
};

/** The job search plan. */
export type PlanInput = { id: string; reviewOn: PlainDate | null; updatedOn: PlainDate | null };

/** The job held now, or else the one held last. */
export type JobInput = { id: string; startedOn: PlainDate; endedOn: PlainDate | null };

/** A day on which the person was met in person. */
export type MeetingInput = { id: string; onDate: PlainDate };

/** What was recorded of benefits: whether the person receives any, and the sessions about what work does to them. */
export type BenefitsInput = {
  /** The last answer that was recorded; null when nobody has recorded one. */
  receives: { id: string; onDate: PlainDate; answer: boolean } | null;
  sessions: readonly { id: string; onDate: PlainDate }[];
};

/** One client's record as the rules read it. Plain data; dates are ISO strings; null means not there or not known. */
export type FindingsInput = {
  episode: EpisodeInput | null;
  vr: VrInput | null;
  employerContacts: readonly EmployerContactInput[];
  releases: readonly ReleaseInput[];
  plan: PlanInput | null;
  /** Left out where whoever asks keeps no jobs: then nothing is said that rests on one. */
  job?: JobInput | null | undefined;
  /** Meetings in person since that job began; for a day that is not past, the last one is enough. */
  meetings?: readonly MeetingInput[] | undefined;
  benefits?: BenefitsInput | null | undefined;
  /** The milestone rows behind the dates, so that a fact can point to the exact row. */
  milestoneIds?: Partial<Record<MilestoneKind, string>> | undefined;
};

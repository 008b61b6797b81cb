/**
 * What a program or its agency does that belongs to nobody's record and that a fidelity review asks about: meetings, supervision, field
 * mentoring, the steering committee, what is checked and told. Each is recorded with the day it happened.
 */
export const programEventKinds = [
  "unit-meeting",
  "supervision",
  "field-mentoring",
  "outcome-review",
  "contact-log-review",
  "treatment-team-meeting",
  "team-meeting-visit",
  "team-leader-contact",
  "steering-committee",
  "quality-review",
  "executive-announcement",
  "report-to-executives",
  "rate-shared",
  "work-story",
  "postings-checked",
] as const;

/** One of {@link programEventKinds}. */
export type ProgramEventKind = (typeof programEventKinds)[number];

/**
 * What an event of a kind says beside its day: whom of the staff it was with, which treatment team, whether an executive was there.
 * `needed`: it says nothing without; `may`: left out, it was with the whole team.
 */
export type ProgramEventAbout = {
  readonly staff: "needed" | "may" | "no";
  readonly team: "needed" | "no";
  readonly executive: "needed" | "no";
};

const alone: ProgramEventAbout = { staff: "no", team: "no", executive: "no" };

/**
 * What each kind of event is about.
 * @example
 * programEventAbout["field-mentoring"].staff; // => "needed"
 */
export const programEventAbout: Readonly<Record<ProgramEventKind, ProgramEventAbout>> = {
  "unit-meeting": alone,
  supervision: { ...alone, staff: "needed" },
  "field-mentoring": { ...alone, staff: "needed" },
  "outcome-review": { ...alone, staff: "may" },
  "contact-log-review": { ...alone, staff: "may" },
  "treatment-team-meeting": { ...alone, staff: "needed", team: "needed" },
  "team-meeting-visit": { ...alone, team: "needed" },
  "team-leader-contact": { ...alone, team: "needed" },
  "steering-committee": { ...alone, executive: "needed" },
  "quality-review": alone,
  "executive-announcement": alone,
  "report-to-executives": alone,
  "rate-shared": alone,
  "work-story": alone,
  "postings-checked": alone,
};

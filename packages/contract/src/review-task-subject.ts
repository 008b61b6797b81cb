/**
 * What a fidelity review usually needs settled, sent, heard or seen: the checklist that a planned review begins with. After what the review
 * manual and national timetables list; an agency adds its own and takes away what it does not need.
 */
export const reviewTaskSubjects = [
  "agree-visit",
  "contact-person",
  "send-scale",
  "visit-timetable",
  "staff-list",
  "caseload-list",
  "job-list",
  "employer-contact-logs",
  "time-records",
  "meeting-minutes",
  "policies",
  "charts-consented",
  "agency-executive",
  "ips-supervisor",
  "employment-specialists",
  "practitioners",
  "clients",
  "families",
  "vr-counselors",
  "benefits-counselor",
  "treatment-team-meeting",
  "unit-meeting",
  "job-development",
] as const;

/** One of {@link reviewTaskSubjects}. */
export type ReviewTaskSubject = (typeof reviewTaskSubjects)[number];

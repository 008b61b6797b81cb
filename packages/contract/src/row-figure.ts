import { reviewerFigureKeys } from "@ips/fidelity";

/** The figures behind an estimate that open to the records they were counted from. */
export const rowFigures = [
  ...reviewerFigureKeys,
  "open-clients",
  "specialists-fte",
  "employment-hours",
  "scheduled-hours",
  "community-hours",
  "weeks-worked",
  "community-contact-hours",
  "contact-hours",
  "teams",
  "top-two-teams-share",
  "months-with-meeting",
  "months-with-contact",
  "quarters-with-meeting",
  "quarters-with-contact",
  "weeks-with-contact",
  "entered",
  "with-first-contact",
  "without-first-contact",
  "mean-days",
  "mean-days-to-date",
  "in-person-contacts",
  "client-specific-contacts",
  "contacts-tagged",
  "contacts-matching",
  "contacts-not-tagged",
  "phases-seen",
  "workers",
  "seen-four-months",
  "seen-after-month-one",
  "week-before-start",
  "three-days-after-start",
  "weekly-in-month-one",
  "monthly-for-a-year",
  "three-days-after-loss",
  "jobs",
  "distinct-titles",
  "largest-title-share",
  "distinct-employers",
  "largest-employer-share",
  "competitive-permanent",
  "unanswered-jobs",
  "asserted-jobs",
  "current-jobs",
] as const;
export type RowFigure = (typeof rowFigures)[number];

/** What a record behind a figure is. */
export const evidenceRowKinds = [
  "person",
  "entry",
  "specialist",
  "week",
  "vr-contact",
  "employer-contact",
  "contact",
  "job",
  "follow-along",
  "phase",
  "referral",
  "business",
  "case",
] as const;
export type EvidenceRowKind = (typeof evidenceRowKinds)[number];

/** How rows come to their figure: counted, counted by the groups they fall in, added up, or taken the mean of. */
export const countedHow = ["rows", "groups", "sum", "mean"] as const;
export type CountedHow = (typeof countedHow)[number];

/** The figures that are one specialist's, which that specialist may open. */
export const ownRowFigures: readonly RowFigure[] = [
  "employment-hours",
  "scheduled-hours",
  "community-hours",
  "weeks-worked",
  "community-contact-hours",
  "contact-hours",
  "teams",
  "top-two-teams-share",
  "months-with-meeting",
  "months-with-contact",
  "quarters-with-meeting",
  "quarters-with-contact",
  "weeks-with-contact",
  "in-person-contacts",
  "client-specific-contacts",
];

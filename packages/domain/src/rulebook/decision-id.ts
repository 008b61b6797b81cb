/** The functions that answer one question from plain facts, as the rulebook names them; the rules that make findings keep their own ids. */
export const decisionIds = [
  // eligibility for VR
  "vr.application-complete",
  "vr.eligibility-criteria",
  "vr.presumed-eligible",
  "vr.forbidden-grounds",
  "vr.trial-work",
  "vr.extension",
  "vr.case-status",
  // the plan and its services
  "vr.ipe-contents",
  "vr.ongoing-supports",
  // the other clocks of VR
  "vr.ipe-review",
  "vr.supported-employment",
  "vr.short-term-basis",
  "vr.extended-services-youth",
  "vr.retention",
  "vr.retention-after-transition",
  "vr.ineligibility-review",
  "vr.hearing",
  "vr.hearing-decision",
  "vr.state-review-request",
  "vr.subminimum-wage-review",
  "vr.rsa-911-report",
  // closing a VR record
  "vr.closure-with-outcome",
  "vr.supported-employment-outcome",
  "vr.supported-employment-closure",
  "vr.ineligibility-steps",
  "vr.closure-without-decision",
  "vr.post-employment-window",
  "vr.service-record",
  // employment
  "job.ips-competitive",
  "job.vr-competitive-integrated",
  "job.competitive-label",
  "job.preference-match",
  "job.minimum-wage",
  "job.state-thresholds",
  // IPS practice
  "ips.counts-as-first-contact",
  "ips.zero-exclusion",
  "ips.caseload",
  "ips.community-time",
  "ips.weekly-meetings",
  "ips.vr-meetings",
  "ips.employer-relationship",
  "ips.follow-along",
  "ips.step-down",
  "ips.benefits-planning",
  "ips.career-profile",
  "ips.job-search-plan",
  // outcomes
  "outcomes.quarterly-counts",
  "outcomes.benchmark",
  // consent
  "consent.disclosure-allowed",
  "consent.required-elements",
  "consent.release-draft",
  "consent.disclosure-notices",
  "consent.employer-answers",
  // the record itself
  "record.milestone-order",
  "record.agency-settings",
  // New York
  "pros.competitive",
  "pros.monthly-add-on",
  "pros.one-to-one",
  "pros.participation",
  "pros.employment-plan",
] as const;

/** One of {@link decisionIds}. */
export type DecisionId = (typeof decisionIds)[number];

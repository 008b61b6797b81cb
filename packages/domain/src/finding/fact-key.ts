/** What a fact is about. */
export const factKeys = [
  "date",
  "today",
  "clock-days",
  "days-taken",
  // the VR track
  "vr-dates-source",
  "vr-application",
  "vr-application-complete",
  "vr-eligibility",
  "vr-waitlist-placed",
  "vr-waitlist-released",
  "vr-ipe-signed",
  "vr-closure",
  "trial-work-start",
  "trial-work-end",
  "extension-agreed",
  "extension-new-due",
  "extension-reason",
  "extension-agreed-by-person",
  "extension-agreed-by-agency",
  "extension-problem",
  // the IPS track
  "referral",
  "program-entry",
  "program-exit",
  "first-meeting",
  "employer-contact",
  "employer-contact-mode",
  "employer-contact-purpose",
  "employer-contact-attendee",
  "employer-contact-hiring-manager",
  "employer-contacts-not-counted",
  "job-start",
  "job-end",
  // releases
  "release-recipient",
  "release-start",
  "release-expiry",
  "release-revoked",
  "release-group",
  "release-purpose",
  // jobs and outcomes
  "hourly-wage",
  "minimum-wage",
  "outcome-held-since",
  "extended-services-start",
  "stable-since",
  "contact-attempts",
  "exclusion-ground",
  "benefits-session",
  // the plan
  "plan-review",
  "plan-updated",
] as const;

/** One of {@link factKeys}. */
export type FactKey = (typeof factKeys)[number];

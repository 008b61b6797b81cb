import type { Citation } from "./citation.ts";

/** First employer contact counted from program entry. */
export const rapidSearchFromEntry: Citation = {
  source: "IPS fidelity scale (25 items), item 15, rapid search for competitive job",
  confidence: "single-source",
  note: "First face-to-face contact with an employer about a competitive job, by client or specialist, within 30 days of program entry.",
};

/** First employer contact counted from the first meeting. */
export const rapidSearchFromFirstMeeting: Citation = {
  source: "IPS Practice Principles, IPS Employment Center (January 28, 2026)",
  confidence: "verified",
  note: "The specialist, the job seeker or both meet a hiring manager within about 30 days of their first meeting.",
};

/** At most twenty people to a full-time specialist. */
export const caseloadOfTwenty: Citation = {
  source: "IPS fidelity scale (25 items), item 1, caseload size",
  confidence: "verified",
  note: "At most 20 people to one full-time employment specialist.",
};

/** The plan is reviewed regularly. */
export const planReviewed: Citation = {
  source: "IPS practice: job search plan",
  confidence: "unverified",
  note: "Reviewed about every three months and after a job ends; the date is the one that the team and the person set.",
};

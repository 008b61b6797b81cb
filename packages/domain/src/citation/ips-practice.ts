import type { Citation } from "./citation.ts";

const practice = "IPS Practice Principles, IPS Employment Center (January 28, 2026)";

/** Nobody is kept out or sent away for these. */
export const zeroExclusion: Citation = {
  source: `${practice}; IPS fidelity scale (25 items), item 9, zero exclusion criteria`,
  confidence: "verified",
  note: "Symptoms, medication choices, active substance use, housing, missed appointments, presentation, legal involvement.",
};
/** Most of a specialist's time is spent away from the office. */
export const timeInCommunity: Citation = {
  source: `${practice}; IPS fidelity scale (25 items), item 24, community-based services`,
  confidence: "verified",
  note: "At least 65 % of the time.",
};
/** The team and the unit meet weekly. */
export const weeklyMeetings: Citation = { source: practice, confidence: "verified" };
/** IPS and VR meet monthly about people who are stuck. */
export const monthlyVrMeeting: Citation = {
  source: "IPS Supported Employment and State Vocational Rehabilitation: A Crosswalk",
  confidence: "single-source",
};
/** Introduce oneself, learn about the business, return. */
export const threeEmployerSteps: Citation = { source: practice, confidence: "verified" };
/** Support around the start of a job and after it. */
export const followAlongContacts: Citation = {
  source: `IPS fidelity scale (25 items), item 22, individualized follow-along supports; ${practice}`,
  confidence: "single-source",
  note: "In person within the week before a start, within three days after it, weekly in the first month, then at least monthly; after a job ends the search is offered again without delay.",
};
/** How long it stays an open matter that nobody met the person after a job ended. */
export const afterJobLossForAMonth: Citation = {
  source: `IPS fidelity scale (25 items), item 22, individualized follow-along supports`,
  confidence: "unverified",
  note: "Within three days of learning of it; shown for 30 days, and no longer, where nobody met the person since.",
  interpretation: { by: "the maintainers of this package", on: "2026-11-22" },
};
/** Benefits planning before a start and at changes. */
export const benefitsBeforeStart: Citation = {
  source: `${practice}; IPS fidelity scale (25 items), item 12, work incentives planning`,
  confidence: "verified",
};
/** What a career profile holds. */
export const careerProfileContents: Citation = {
  source: "Becker and Drake 2003, appendix 2; NC Institute, career profile",
  confidence: "single-source",
  note: "The existence of the form is verified; the grouping of its fields is a working proposal.",
};
/** What a job search plan holds. */
export const jobSearchPlanContents: Citation = {
  source: "IPS practice: job search plan",
  confidence: "unverified",
  note: "The elements follow the IPS principles; the layout is a working proposal.",
};
/** Supports may step down after about a year of steady work. */
export const stepDownAfterAYear: Citation = {
  source: `${practice}; IPS Employment Center FAQ`,
  confidence: "verified",
  note: "About a year of steady work, by the worker's choice; supports are not limited in time, and coming back is open after any job's end.",
};
/** What quarterly employment rates mean. */
export const programBenchmarks: Citation = {
  source: "IPS Employment Center FAQ: a 13-state learning collaborative over eight years",
  confidence: "single-source",
  note: "31 % minimal, 41 % average, 50 % excellent; the same text gives a mean of 47 %.",
};
/** What is counted each quarter. */
export const learningCommunityCounts: Citation = {
  source: "IPS Employment Center, quarterly outcomes; Kim et al. 2015",
  confidence: "single-source",
  note: "Served and worked competitively in the quarter. On the caseload for at least one day, employed for at least one day, each person once: the usual reading, not checked against the instructions.",
};
/** The English measure is another one. */
export const englandCounts: Citation = {
  source: "IPS Grow (England), from April 2024",
  url: "https://ipsgrow.org.uk",
  confidence: "single-source",
  note: "Counts only people who were out of work and gained work; benchmark 40 %. Not to be mixed with the quarterly rate.",
};

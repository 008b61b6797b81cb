import type { Citation } from "./citation.ts";

const part361 = "https://www.ecfr.gov/current/title-34/section-361";
const maintainers = { by: "the maintainers of this package", on: "2026-11-21" };

/** 60 days to decide eligibility. */
export const eligibilityWithin60Days: Citation = {
  source: "34 CFR 361.41(b)(1); 29 USC 722(a)(6)",
  url: `${part361}.41`,
  confidence: "verified",
};

/** Exceptional and unforeseen circumstances, and agreement to a specific extension of time. */
export const eligibilityExtension: Citation = {
  source: "34 CFR 361.41(b)(1)(i)",
  url: `${part361}.41`,
  confidence: "verified",
  note: "Exceptional and unforeseen circumstances beyond the agency's control, and a specific extension agreed by agency and applicant.",
};

/** Trial work lawfully exceeds the 60 days. */
export const eligibilityTrialWork: Citation = {
  source: "34 CFR 361.41(b)(1)(ii), 361.42(e)",
  url: `${part361}.42`,
  confidence: "verified",
};

/** The application date that is reported: the day the signed application was received. */
export const applicationDate: Citation = {
  source: "RSA-911 element 7 (PD-19-03)",
  confidence: "verified",
  note: "The date on which the agency received a completed and signed application.",
};

/** What makes an application complete. */
export const applicationComplete: Citation = {
  source: "34 CFR 361.41(b)(2)",
  url: `${part361}.41`,
  confidence: "verified",
};

/** An IPE within 90 days of the eligibility decision. */
export const ipeWithin90Days: Citation = {
  source: "34 CFR 361.45(e); 29 USC 722(b)(3)(F)",
  url: `${part361}.45`,
  confidence: "verified",
};

/** The 90 days run from the release from a waiting list. */
export const ipeAfterWaitingList: Citation = {
  source: "34 CFR 361.45(a); WAC 388-891A-0916",
  url: `${part361}.45`,
  confidence: "single-source",
  note: "The federal text asks for an IPE only for people the agency can serve; state rules run the 90 days from the release from the waiting list.",
};

/** Days are calendar days; the start is day 0. */
export const calendarDays: Citation = {
  source: "Federal practice",
  confidence: "unverified",
  note: "Both limits are counted in calendar days; the first event is day 0 and the last day in time is day 60 or day 90.",
  interpretation: maintainers,
};

/** An agreement made after the limit has passed does not undo that it has passed. */
export const extensionAgreedInTime: Citation = {
  source: "34 CFR 361.41(b)(1)(i), 361.45(e)",
  url: `${part361}.41`,
  confidence: "unverified",
  note: "An extension that was agreed only after the limit had passed is shown, but the limit stays where it was.",
  interpretation: maintainers,
};

/** When trial work ends after the 60 days, the decision is due on the day it ends. */
export const decisionAfterTrialWork: Citation = {
  source: "34 CFR 361.41(b)(1)(ii)",
  url: `${part361}.41`,
  confidence: "unverified",
  note: "The text gives no days after trial work; the decision is shown as due on the day on which it ended, or at the earlier limit if that is later.",
  interpretation: maintainers,
};

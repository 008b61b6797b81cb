import type { Citation } from "./citation.ts";

const part361 = "https://www.ecfr.gov/current/title-34/section-361";
const part363 = "https://www.ecfr.gov/current/title-34/section-363";

/** Closing with an employment outcome. */
export const closureWithOutcome: Citation = {
  source: "34 CFR 361.56",
  url: `${part361}.56`,
  confidence: "verified",
};
/** When a supported employment outcome is achieved. */
export const supportedEmploymentOutcomeAchieved: Citation = {
  source: "34 CFR 363.54",
  url: `${part363}.54`,
  confidence: "verified",
};
/** When the record of somebody in supported employment may close. */
export const supportedEmploymentClosure: Citation = {
  source: "34 CFR 363.55; RSA FAQ about supported employment (May 10, 2017), examples 1 to 4",
  url: `${part363}.55`,
  confidence: "verified",
};
/** Closing because somebody is not eligible. */
export const ineligibilityDecision: Citation = {
  source: "34 CFR 361.43",
  url: `${part361}.43`,
  confidence: "verified",
};
/** Closing an applicant without a decision. */
export const closureWithoutDecision: Citation = {
  source: "34 CFR 361.44",
  url: `${part361}.44`,
  confidence: "verified",
  note: "A reasonable number of attempts to contact; the federal text gives no number.",
};
/** How many attempts states commonly ask for. */
export const contactAttemptsUsual: Citation = {
  source: "State practice: commonly three attempts by two methods",
  confidence: "unverified",
};
/** Post-employment services before the exit is reported. */
export const postEmploymentServices: Citation = {
  source: "34 CFR 361.5(c)(41); RSA-FAQ-22-03",
  url: `${part361}.5`,
  confidence: "single-source",
  note: "After the outcome and before the exit is reported, under an amended IPE. Once the exit is reported, the person applies anew.",
};
/** What a record of services holds. */
export const recordOfServices: Citation = {
  source: "34 CFR 361.47(a)",
  url: `${part361}.47`,
  confidence: "verified",
};
/** Items of the record of services whose wording or number was not checked. */
export const recordOfServicesUnchecked: Citation = {
  source: "34 CFR 361.47(a), read in state rules",
  url: `${part361}.47`,
  confidence: "single-source",
};
/** Items taken from general knowledge of the regulation. */
export const recordOfServicesUnverified: Citation = {
  source: "34 CFR 361.47(a)",
  url: `${part361}.47`,
  confidence: "unverified",
};

import type { Citation } from "./citation.ts";

const part512 =
  "https://regulations.justia.com/states/new-york/title-14/chapter-xiii/part-512/section-512-11";
const maybeReplaced =
  "Clarification 14 is not in the list on OMH's guidance page; it is probably replaced. Confirm with OMH before use.";

/** One to one, in the workplace and for ongoing support. */
export const prosOneToOne: Citation = {
  source: "14 NYCRR 512.11(a)(5)",
  url: part512,
  confidence: "verified",
};
/** Time that ACCES-VR pays for does not count toward program participation. */
export const prosVrPaidTime: Citation = {
  source: "14 NYCRR 512.11(a)(4)",
  url: part512,
  confidence: "verified",
};
/** IR or ORS add-on in a month, not both. */
export const prosOneAddOn: Citation = {
  source: "NYS OMH, PROS Clarification 14",
  confidence: "single-source",
  note: maybeReplaced,
};
/** What ORS asks for. */
export const prosOrs: Citation = {
  source: "NYS OMH, PROS Clarification 14",
  confidence: "single-source",
  note: `A competitive job of at least 10 hours a week and at least two vocational services of 30 minutes in the month. ${maybeReplaced}`,
};
/** What an Employment Plan holds. */
export const prosEmploymentPlan: Citation = {
  source: "NYS OMH, PROS Clarification 14",
  confidence: "single-source",
  note: maybeReplaced,
};

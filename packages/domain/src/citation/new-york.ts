import type { Citation } from "./citation.ts";

const maybeReplaced =
  "Clarification 14 is not in the list on OMH's guidance page, which shows a newer employment guidance; it is probably replaced. Confirm with OMH before use.";

/** The regulation of New York's PROS programs, as it was read. */
export const prosRegulation: Citation = {
  source: "14 NYCRR Part 512 (512.7, 512.11, 512.20), register through September 2024",
  url: "https://regulations.justia.com/states/new-york/title-14/chapter-xiii/part-512/section-512-11",
  confidence: "verified",
};
/** OMH's guidance on supported employment in PROS. */
export const prosGuidance: Citation = {
  source: "NYS OMH, PROS Clarification 14",
  confidence: "single-source",
  note: maybeReplaced,
};
/** Twenty people or fewer to a specialist. */
export const prosCaseload: Citation = { ...prosGuidance, note: `20 people or fewer. ${maybeReplaced}` };
/** At least 65 % of a specialist's time in the community. */
export const prosCommunityTime: Citation = { ...prosGuidance, note: `At least 65 %. ${maybeReplaced}` };

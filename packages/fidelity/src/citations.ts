import type { Citation, CitationConfidence } from "@ips/domain";

const note =
  "Wording and keys are ours. What is marked unverified was not read again in the printed form: check it there before it decides anything.";

/** An item of the 2008 scale and how sure we are of its anchors. */
export const ofForm2008 = (item: number, confidence: CitationConfidence, url?: string): Citation => ({
  source: `Supported Employment Fidelity Scale (2008, 25 items), item ${item}`,
  confidence,
  note,
  ...(url === undefined ? {} : { url }),
});

/** An item of the 1997 scale. */
export const ofScale1997 = (item: number, confidence: CitationConfidence): Citation => ({
  source: `IPS Fidelity Scale (1997, 15 items), item ${item}`,
  confidence,
  note,
});

/** The 2008 form as a whole. */
export const form2008: Citation = {
  source:
    "Supported Employment Fidelity Scale, form of 2008-01-07; fidelity review manual, 4th edition (2019)",
  confidence: "verified",
  note: "That it has 25 items from 1 to 5; the anchors carry their own marks.",
};

/** The 1997 form as a whole. */
export const scale1997: Citation = {
  source: "Bond, Becker, Drake, Vogler (1997), IPS Fidelity Scale",
  confidence: "single-source",
};

/** Where the form is silent: our own proposal, to be set otherwise by an agency. */
export const ourReading: Citation = {
  source: "Reading of this package where the form is silent",
  confidence: "unverified",
  interpretation: { by: "@ips/fidelity", on: "2026-11-22" },
};

/** The lines between the bands of the 25 items. */
export const bandOf2008 = (confidence: CitationConfidence): Citation => ({
  source: "Bands of the 25-item scale",
  confidence,
});

/** The lines between the bands of the 15 items. */
export const bandOf1997: Citation = {
  source: "Bands of the 15-item scale",
  confidence: "unverified",
  note: "A published review labels some totals otherwise.",
};

import type { Citation } from "./citation.ts";

const hipaa = "https://www.ecfr.gov/current/title-45/section-164.508";

/** What an authorization must contain. */
export const authorizationElements: Citation = {
  source: "45 CFR 164.508(c)",
  url: hipaa,
  confidence: "verified",
};

/** An authorization needs an end. */
export const authorizationExpires: Citation = {
  source: "45 CFR 164.508(c)(1)(v)",
  url: hipaa,
  confidence: "verified",
};

/** An expired, revoked or incomplete authorization is not valid. */
export const authorizationDefects: Citation = {
  source: "45 CFR 164.508(b)(2)",
  url: hipaa,
  confidence: "verified",
};

/** Substance-use records need a consent that names the recipient. */
export const part2Consent: Citation = {
  source: "42 CFR 2.31(a)",
  url: "https://www.ecfr.gov/current/title-42/section-2.31",
  confidence: "verified",
  note: "VR is no treating provider: it is named, and the consent is specific.",
};

/** Psychotherapy notes need their own authorization; this record does not hold them. */
export const psychotherapyNotes: Citation = {
  source: "45 CFR 164.508(a)(2)",
  url: hipaa,
  confidence: "verified",
};

/** How long a release may run. */
export const releaseAtMostAYear: Citation = {
  source: "Setting of the record",
  confidence: "unverified",
  note: "The federal texts ask for an end, not for a length; the default is at most twelve months.",
  interpretation: { by: "the maintainers of this package", on: "2026-11-21" },
};

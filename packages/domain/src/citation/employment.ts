import type { Citation } from "./citation.ts";

const part361 = "https://www.ecfr.gov/current/title-34/section-361.5";

/** What competitive integrated employment is. */
export const competitiveIntegratedEmployment: Citation = {
  source: "34 CFR 361.5(c)(9); 29 USC 705(5)",
  url: part361,
  confidence: "verified",
};

/** Where the work is done, and with whom the person works. */
export const integratedLocation: Citation = {
  source: "34 CFR 361.5(c)(9)(ii); RSA FAQ on integrated location criteria (January 18, 2017)",
  url: part361,
  confidence: "single-source",
  note: "A place typically found in the community. Set-aside purchase programs, subminimum-wage certificates, mandated labor ratios, crews and enclaves are signals that it is not.",
};

/** What IPS counts as a competitive job. */
export const ipsCompetitiveJob: Citation = {
  source: "IPS Practice Principles, IPS Employment Center (January 28, 2026); IPS Employment Center FAQ",
  confidence: "verified",
  note: "Open to anyone, at minimum wage or more and paid as others are. Seasonal jobs, peer specialist jobs and self-employment count; hours do not matter; internships, tryouts and jobs limited in time for training do not.",
};

/** What New York's PROS guidance counts as a competitive job. */
export const prosCompetitiveJob: Citation = {
  source: "NYS OMH, PROS Clarification 14",
  confidence: "single-source",
  note: "At least minimum wage and open to anyone. Seasonal jobs, temporary agencies open to others, and JWOD/AbilityOne and NYSID positions count. The clarification is probably replaced by newer guidance; confirm with OMH.",
};

/** People keep jobs that fit them. */
export const threePreferences: Citation = {
  source: "IPS Practice Principles, IPS Employment Center (January 28, 2026)",
  confidence: "single-source",
  note: "Jobs in which at least three of a person's preferences are met are kept about twice as long.",
};

/** What work does to Medicaid differs by state. */
export const medicaidWhileWorking: Citation = {
  source: "POMS SI 02302.010, SI 02302.200",
  confidence: "verified",
  note: "After SSI cash has stopped because of wages Medicaid goes on up to a yearly amount of gross earnings, which each state has its own of; a person may have one of their own. Only the Social Security Administration decides.",
};

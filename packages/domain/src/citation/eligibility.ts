import type { Citation } from "./citation.ts";

const part361 = "https://www.ecfr.gov/current/title-34/section-361";

/** The three criteria of eligibility. */
export const eligibilityCriteria: Citation = {
  source: "34 CFR 361.42(a)(1); 29 USC 722(a)(1)",
  url: `${part361}.42`,
  confidence: "verified",
};

/** People on SSI or SSDI are presumed eligible. */
export const beneficiariesPresumed: Citation = {
  source: "34 CFR 361.42(a)(3); 29 USC 722(a)(3)",
  url: `${part361}.42`,
  confidence: "verified",
  note: "Presumed eligible and at least significantly disabled if they intend an employment outcome; rebuttable only by clear and convincing evidence. Not an entitlement to a service, and no basis by itself for the most significant category.",
};

/** Completing the application process shows the intent. */
export const intentByApplication: Citation = {
  source: "34 CFR 361.42(a)(4)",
  url: `${part361}.42`,
  confidence: "verified",
};

/** What may not decide. */
export const forbiddenFactors: Citation = {
  source: "34 CFR 361.42(c)",
  url: `${part361}.42`,
  confidence: "verified",
};

/** Trial work before anyone is found unable to benefit. */
export const trialWorkRequired: Citation = {
  source: "34 CFR 361.42(e)",
  url: `${part361}.42`,
  confidence: "verified",
};

/** No means test for people on SSI or SSDI. */
export const noMeansTest: Citation = {
  source: "34 CFR 361.54(b)(3)(ii); RSA-TAC-22-03",
  url: `${part361}.54`,
  confidence: "single-source",
};

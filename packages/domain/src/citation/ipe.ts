import type { Citation } from "./citation.ts";

const part361 = "https://www.ecfr.gov/current/title-34/section-361";

/** What every IPE holds. */
export const ipeContents: Citation = {
  source: "34 CFR 361.46(a); 29 USC 722(b)(4)",
  url: `${part361}.46`,
  confidence: "verified",
};

/** Rights and remedies in the IPE. */
export const ipeRights: Citation = {
  source: "34 CFR 361.46(a)(7)",
  url: `${part361}.46`,
  confidence: "unverified",
  note: "The duty to state rights and remedies is verified; the number of the item is not.",
};

/** What the IPE of a person with a supported employment outcome holds besides. */
export const ipeSupportedEmployment: Citation = {
  source: "34 CFR 361.46(b)",
  url: `${part361}.46`,
  confidence: "verified",
};

/** Post-employment services in the IPE. */
export const ipePostEmployment: Citation = {
  source: "34 CFR 361.46(c); 29 USC 722(b)(4)(G)",
  url: `${part361}.46`,
  confidence: "verified",
};

/** A Ticket that is also assigned to an employment network. */
export const ipeTicket: Citation = { source: "29 USC 722(b)(4)(H)", confidence: "verified" };

/** Coordination with an education plan. */
export const ipeEducation: Citation = {
  source: "34 CFR 361.46(d)",
  url: `${part361}.46`,
  confidence: "unverified",
};

/** Financial need and cost participation, where the state has it; never for people on SSI or SSDI. */
export const ipeFinancialNeed: Citation = {
  source: "34 CFR 361.54",
  url: `${part361}.54`,
  confidence: "verified",
};

/** Who signs, and the copy. */
export const ipeSigned: Citation = {
  source: "34 CFR 361.45(d); 29 USC 722(b)(3)",
  url: `${part361}.45`,
  confidence: "verified",
  note: "Agreed and signed by the person or representative, approved and signed by a qualified counselor of the VR agency; a copy given.",
};

/** Reviewed each year, amended when it changes in substance. */
export const ipeReviewedYearly: Citation = {
  source: "34 CFR 361.45(d)(5); 29 USC 722(b)(3)(E)",
  url: `${part361}.45`,
  confidence: "verified",
};

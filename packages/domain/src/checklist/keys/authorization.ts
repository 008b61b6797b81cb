/** What an authorization to disclose must hold: the elements and statements of 45 CFR 164.508(c) and 42 CFR 2.31(a). */
export const authorizationCriteria = [
  "authorization.client-named",
  "authorization.description",
  "authorization.from",
  "authorization.to",
  "authorization.purpose",
  "authorization.expiry",
  "authorization.signature-and-date",
  "authorization.representative-authority",
  "authorization.right-to-revoke",
  "authorization.conditioning",
  "authorization.redisclosure",
  "authorization.plain-language",
  "authorization.copy-given",
  "authorization.separate-part2-consent",
] as const;

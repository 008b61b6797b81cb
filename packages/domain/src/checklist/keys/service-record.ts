/** What a VR record of services must hold (34 CFR 361.47), as far as it applies. */
export const serviceRecordCriteria = [
  "service-record.eligibility",
  "service-record.ineligibility",
  "service-record.other-closure",
  "service-record.significance",
  "service-record.trial-work",
  "service-record.ipe",
  "service-record.informed-choice",
  "service-record.non-integrated-setting",
  "service-record.wage-and-benefits",
  "service-record.subminimum-reviews",
  "service-record.appeals",
  "service-record.amendment-request",
  "service-record.information-and-referral",
  "service-record.services-contributed",
  "service-record.closure-conditions",
] as const;

/** What an application for VR services, and the decision on it, must hold. */
export const applicationCriteria = [
  "application.requested",
  "application.information-given",
  "application.available",
  "eligibility.impairment",
  "eligibility.substantial-impediment",
  "eligibility.requires-services",
  "eligibility.intends-to-work",
  "trial-work.written-plan",
  "trial-work.periodic-assessment",
  "trial-work.integrated-settings",
  "trial-work.needed-supports",
  "trial-work.enough-variety-and-time",
] as const;

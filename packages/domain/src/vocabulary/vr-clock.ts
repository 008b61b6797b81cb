/** The clocks that VR runs on. */
export const vrClocks = [
  "eligibility-decision",
  "ipe",
  "ipe-review",
  "supported-employment",
  "short-term-basis",
  "extended-services-youth",
  "retention",
  "retention-after-transition",
  "ineligibility-review",
  "hearing",
  "hearing-decision",
  "state-review-request",
  "subminimum-wage-review",
  "rsa-911-report",
] as const;

/** One of {@link vrClocks}. */
export type VrClock = (typeof vrClocks)[number];

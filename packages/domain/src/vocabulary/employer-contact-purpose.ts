/** Why an employer was contacted. */
export const employerContactPurposes = [
  "build-relationship",
  "learn-about-jobs",
  "present-a-client",
  "application-follow-up",
  "career-exploration",
  "job-support",
] as const;

/** One of {@link employerContactPurposes}. */
export type EmployerContactPurpose = (typeof employerContactPurposes)[number];

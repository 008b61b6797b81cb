/** What an employer may be told about a person: answers to choose from, never a text of one's own. */
export const employerAnswers = [
  "skills-and-experience",
  "hours-and-days",
  "start-date",
  "uses-employment-service",
  "support-at-work",
  "changes-at-work-that-help",
] as const;

/** One of {@link employerAnswers}. */
export type EmployerAnswer = (typeof employerAnswers)[number];

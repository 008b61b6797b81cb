/** What might be said to an employer about a person. Built from structured answers, never from free text. */
export const employerStatements = [
  "skills-and-experience",
  "uses-an-employment-service",
  "specialist-may-follow-up",
  "accommodation-asked",
  "health-condition",
  "criminal-record",
] as const;

/** One of {@link employerStatements}. */
export type EmployerStatement = (typeof employerStatements)[number];

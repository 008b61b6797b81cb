import type { AddJobInput } from "@ips/contract";

/** What else is asked of a job. */
export type JobAnswers = Pick<
  AddJobInput,
  | "selfEmployed"
  | "setAside"
  | "timeLimitedForTraining"
  | "customaryWage"
  | "sameBenefits"
  | "communityLocation"
  | "interactsAsOthers"
  | "advancement"
  | "workPlace"
  | "socCode"
  | "preferencesAtStart"
>;

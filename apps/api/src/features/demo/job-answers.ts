import type { AddJobInput } from "@ips/contract";
import { samplePlace } from "./tables/sample-tables.ts";

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
  | "minimumWageCents"
  | "socCode"
  | "preferencesAtStart"
>;

/** What is answered of most jobs, besides the place: hired and paid as anybody else, and for good. */
const asAnybody = { selfEmployed: false, customaryWage: true, timeLimitedForTraining: false } as const;

/**
 * The usual answers about a job, by whose it is: where an agency has loaded the table of minimum wages the place is enough, elsewhere the wage that
 * applied is typed (that of the sample, which is made up).
 */
export const usualAnswers = (of: "with the table" | "without it"): JobAnswers => ({
  ...asAnybody,
  ...(of === "with the table" ? { workPlace: samplePlace } : { minimumWageCents: 1500 }),
});

import { jobEndReasons, jobPreferences } from "@ips/domain";
import { z } from "zod";
import { id, line, plainDate } from "./common.ts";
import { citation } from "./finding.ts";

const cents = z.number().int().min(0).max(1_000_000);

/** Yes, no, or (null) nobody has answered. */
const answer = z.boolean().nullable();

/** For each preference that was stated: whether the job meets it; null: nobody has said. */
export const preferencesMet = z.partialRecord(z.enum(jobPreferences), z.boolean().nullable());
export type PreferencesMet = z.infer<typeof preferencesMet>;

/** What is asked of a job for the two verdicts. Nothing of it has to be answered at once. */
const jobAnswers = z.object({
  selfEmployed: answer,
  openToAnyone: answer,
  /** Typed where no loaded table gives it. */
  minimumWageCents: cents.positive().nullable(),
  customaryWage: answer,
  comparableIncome: answer,
  sameBenefits: answer,
  communityLocation: answer,
  interactsAsOthers: answer,
  advancement: answer,
  setAside: answer,
  timeLimitedForTraining: answer,
  /** Where the job is, as the loaded table of minimum wages names it. */
  workPlace: line.nullable(),
  socCode: z
    .string()
    .regex(/^\d{2}-\d{4}$/u, { error: "soc-code.form" })
    .nullable(),
  preferencesAtStart: preferencesMet.nullable(),
});

const hoursPerWeek = z
  .number()
  .positive({ error: "hours.not-positive" })
  .max(168, { error: "hours.more-than-a-week" })
  .nullable();

export const addJobInput = z.object({
  jobId: id,
  clientId: id,
  employerName: line,
  title: line,
  startedOn: plainDate,
  hoursPerWeek,
  hourlyWageCents: cents.nullable(),
  permanent: z.boolean().nullable(),
  ...jobAnswers.partial().shape,
});
export type AddJobInput = z.input<typeof addJobInput>;

/** The verdict of the agency itself, as its sheet brought it: counted, and said to be asserted. */
const asserted = z.object({
  ipsCompetitive: z.boolean().nullable(),
  vrCompetitiveIntegrated: z.boolean().nullable(),
});

/** A job as the rules look at it (`JobFacts` of the domain). */
export const jobFacts = z.object({
  id,
  startedOn: plainDate,
  selfEmployed: z.boolean().nullable(),
  openToAnyone: z.boolean().nullable(),
  hourlyWageCents: z.number().nullable(),
  minimumWageCents: z.number().nullable(),
  customaryWage: z.boolean().nullable(),
  comparableIncome: z.boolean().nullable(),
  sameBenefits: z.boolean().nullable(),
  communityLocation: z.boolean().nullable(),
  interactsAsOthers: z.boolean().nullable(),
  advancement: z.boolean().nullable(),
  setAside: z.boolean().nullable(),
  timeLimitedForTraining: z.boolean().nullable(),
  asserted,
});

/** Where a job's minimum wage is from. */
export const minimumWage = z.discriminatedUnion("basis", [
  z.object({ basis: z.literal("typed"), cents: z.number() }),
  z.object({
    basis: z.literal("table"),
    cents: z.number(),
    from: plainDate,
    cite: citation,
  }),
  z.object({ basis: z.literal("none"), cents: z.null() }),
]);

export const endJobInput = z.object({
  jobId: id,
  milestoneId: id,
  endedOn: plainDate,
  reason: z.enum(jobEndReasons),
  /** Which of the preferences stated by then the job met. */
  preferencesAtEnd: preferencesMet.nullable().optional(),
});

/**
 * Mends a job: what is left out stays as it is, so that two people who answer different questions at once lose nothing. Its
 * dates are corrected on the page of dates.
 */
export const changeJobInput = z.object({
  jobId: id,
  set: jobAnswers
    .extend({
      employerName: line,
      title: line,
      hoursPerWeek,
      hourlyWageCents: cents.nullable(),
      permanent: z.boolean().nullable(),
      preferencesAtEnd: preferencesMet.nullable(),
    })
    .partial()
    .strict(),
});
export type ChangeJobInput = z.input<typeof changeJobInput>;

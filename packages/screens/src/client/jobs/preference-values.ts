import type { PlanContent, PreferencesMet } from "@ips/contract";
import { jobPreferences, type JobPreference, type PreferenceAnswer } from "@ips/domain";
import { answerOf } from "./job-values.ts";

/** Where each preference stands in a job search plan. */
const fieldOf: Record<JobPreference, keyof PlanContent["preferences"]> = {
  "type-of-work": "jobTypes",
  hours: "hours",
  schedule: "schedule",
  pay: "pay",
  distance: "distance",
  setting: "setting",
  "to-avoid": "avoid",
  other: "other",
};

/** A preference in the person's words, and whether a job meets it. */
export type StatedPreference = { preference: JobPreference; words: string };

/**
 * The preferences that a plan states, and those that were stated when the job was answered for before.
 *
 * @example
 * statedPreferences({ ...emptyPlan, preferences: { ...emptyPlan.preferences, hours: "20" } }, null); // => [{ preference: "hours", words: "20" }]
 */
export function statedPreferences(
  plan: Pick<PlanContent, "preferences"> | null,
  kept: PreferencesMet | null,
): StatedPreference[] {
  return jobPreferences
    .map((preference) => ({ preference, words: plan?.preferences[fieldOf[preference]].trim() ?? "" }))
    .filter(({ preference, words }) => words !== "" || kept?.[preference] !== undefined);
}

/** What a form of preferences holds, as lists: those that are met and those that are not. */
export type PreferenceValues = Record<`prefers:${JobPreference}`, string>;

/** The form for what was kept; empty where nobody has said. */
export const preferenceValues = (kept: PreferencesMet | null): PreferenceValues =>
  Object.fromEntries(
    jobPreferences.map((preference) => {
      const met = kept?.[preference] ?? null;
      return [`prefers:${preference}`, met === null ? "" : met ? "yes" : "no"];
    }),
  ) as PreferenceValues;

/** What is kept of the form: each stated preference with its answer; null where none was stated. */
export function sentPreferences(
  values: PreferenceValues,
  stated: readonly StatedPreference[],
): PreferencesMet | null {
  if (stated.length === 0) return null;
  return Object.fromEntries(
    stated.map(({ preference }) => [preference, answerOf(values[`prefers:${preference}`])]),
  );
}

/** What was kept, as the rule counts it: whatever was kept had been stated. */
export const preferenceAnswers = (kept: PreferencesMet): PreferenceAnswer[] =>
  jobPreferences.flatMap((preference) => {
    const met = kept[preference];
    return met === undefined ? [] : [{ preference, stated: true, met }];
  });

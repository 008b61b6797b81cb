import type { EntryProblems } from "../../record/use-entry.ts";

/** A job as its form holds it. */
export type JobValues = {
  id: string;
  employerName: string;
  title: string;
  startedOn: string;
  hoursPerWeek: string;
  hourlyWage: string;
  openToAnyone: string;
  permanent: string;
};

/** Hours a week as a number: "20" or "17.5"; null where nothing, or no number, is written. */
export const hoursOf = (text: string): number | null =>
  /^\d{1,3}([.,]\d{1,2})?$/u.test(text.trim()) ? Number(text.trim().replace(",", ".")) : null;

/**
 * Dollars an hour as whole cents; null where nothing, or no amount, is written.
 *
 * @example
 * centsOf("15.29"); // => 1529
 * centsOf("$15"); // => 1500
 */
export function centsOf(text: string): number | null {
  const [, dollars, cents = ""] = /^\$?\s*(\d{1,4})(?:[.,](\d{1,2}))?$/u.exec(text.trim()) ?? [];
  return dollars === undefined ? null : Number(dollars) * 100 + Number(cents.padEnd(2, "0"));
}

/** "Yes", "No" or not answered, as it is sent. */
export const answerOf = (text: string): boolean | null =>
  text === "yes" ? true : text === "no" ? false : null;

/** What is wrong with a job, in words. */
export function jobProblems(values: JobValues, today: string): EntryProblems<JobValues> {
  const hours = hoursOf(values.hoursPerWeek);
  return {
    ...(values.employerName.trim() === "" ? { employerName: "Write the name of the business." } : {}),
    ...(values.title.trim() === "" ? { title: "Write what the job is called." } : {}),
    ...(values.startedOn === "" ? { startedOn: "Choose the first day of work." } : {}),
    ...(values.startedOn > today
      ? { startedOn: "This day is still to come. Record the job on its first day." }
      : {}),
    ...(values.hoursPerWeek.trim() !== "" && (hours === null || hours <= 0)
      ? { hoursPerWeek: "Write hours as a number, such as 20 or 17.5." }
      : {}),
    ...(hours !== null && hours > 168 ? { hoursPerWeek: "A week has 168 hours." } : {}),
    ...(values.hourlyWage.trim() !== "" && centsOf(values.hourlyWage) === null
      ? { hourlyWage: "Write dollars an hour, such as 15.29." }
      : {}),
  };
}

import { hoursOf } from "../../record/hours-of.ts";
import type { EntryProblems } from "../../record/use-entry.ts";
import type { JobRow } from "./job-row.ts";

/** What a form holds of a job itself; its first day stands apart, because it is a date of the record. */
export type JobFieldValues = {
  employerName: string;
  title: string;
  hoursPerWeek: string;
  hourlyWage: string;
  permanent: string;
};

/** An empty form. */
export const noJobFields: JobFieldValues = {
  employerName: "",
  title: "",
  hoursPerWeek: "",
  hourlyWage: "",
  permanent: "",
};

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

/**
 * Whole cents as dollars are typed.
 *
 * @example
 * dollarsOf(1550); // => "15.50"
 */
export const dollarsOf = (cents: number): string => (cents / 100).toFixed(2);

/** "Yes", "No" or not answered, as it is sent. */
export const answerOf = (text: string): boolean | null =>
  text === "yes" ? true : text === "no" ? false : null;

/** The form of a recorded job. */
export const fieldsOfJob = (job: JobRow): JobFieldValues => ({
  employerName: job.employerName,
  title: job.title,
  hoursPerWeek: job.hoursPerWeek === null ? "" : String(job.hoursPerWeek),
  hourlyWage: job.hourlyWageCents === null ? "" : dollarsOf(job.hourlyWageCents),
  permanent: job.permanent === null ? "" : job.permanent ? "yes" : "no",
});

/** The job as it is sent. */
export const sentFields = ({ employerName, title, hoursPerWeek, hourlyWage, permanent }: JobFieldValues) => ({
  employerName: employerName.trim(),
  title: title.trim(),
  hoursPerWeek: hoursOf(hoursPerWeek),
  hourlyWageCents: centsOf(hourlyWage),
  permanent: answerOf(permanent),
});

/** What is wrong with what a form says of a job, in words. */
export function fieldProblems(values: JobFieldValues): EntryProblems<JobFieldValues> {
  const hours = hoursOf(values.hoursPerWeek);
  return {
    ...(values.employerName.trim() === "" ? { employerName: "Write the name of the business." } : {}),
    ...(values.title.trim() === "" ? { title: "Write what the job is called." } : {}),
    ...(values.hoursPerWeek.trim() !== "" && (hours === null || hours <= 0)
      ? { hoursPerWeek: "Write hours as a number, such as 20 or 17.5." }
      : {}),
    ...(hours !== null && hours > 168 ? { hoursPerWeek: "A week has 168 hours." } : {}),
    ...(values.hourlyWage.trim() !== "" && centsOf(values.hourlyWage) === null
      ? { hourlyWage: "Write dollars an hour, such as 15.29." }
      : {}),
  };
}

/** What is wrong with a job that is added, in words. */
export function jobProblems(
  values: JobFieldValues & { startedOn: string },
  today: string,
): EntryProblems<JobFieldValues & { startedOn: string }> {
  return {
    ...fieldProblems(values),
    ...(values.startedOn === "" ? { startedOn: "Choose the first day of work." } : {}),
    ...(values.startedOn > today
      ? { startedOn: "This day is still to come. Record the job on its first day." }
      : {}),
  };
}

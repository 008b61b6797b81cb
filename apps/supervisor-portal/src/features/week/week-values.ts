import { hoursOf } from "@ips/screens/record/hours-of.ts";
import type { EntryProblems } from "@ips/screens/record/use-entry.ts";
import type { WeekRow } from "./week-row.ts";

/** What the form of a week holds, as it is typed. */
export type WeekValues = { id: string; scheduled: string; community: string; employment: string };

/** The hours of a row as they are typed; what is not entered yet is empty. */
export function weekValues(row: Pick<WeekRow, "hours">, id: string): WeekValues {
  const text = (value: number | undefined) => (value === undefined ? "" : String(value));
  return {
    id,
    scheduled: text(row.hours?.scheduledHours),
    community: text(row.hours?.communityHours),
    employment: text(row.hours?.employmentHours),
  };
}

/** What is wrong with the form, at each field. */
export function weekProblems(values: WeekValues): EntryProblems<WeekValues> {
  const [scheduled, community, employment] = [values.scheduled, values.community, values.employment].map(
    hoursOf,
  );
  const more = (hours: number | null | undefined) =>
    typeof hours === "number" && typeof scheduled === "number" && hours > scheduled;
  return {
    ...(scheduled === null
      ? { scheduled: "Write the hours you were scheduled, such as 37.5; 0 for a week off." }
      : {}),
    ...(typeof scheduled === "number" && scheduled > 168 ? { scheduled: "A week has 168 hours." } : {}),
    ...(community === null ? { community: "Write the hours outside the office, such as 24." } : {}),
    ...(more(community) ? { community: "These are more than the scheduled hours. Check both." } : {}),
    ...(employment === null ? { employment: "Write the hours of employment work, such as 37.5." } : {}),
    ...(more(employment) ? { employment: "These are more than the scheduled hours. Check both." } : {}),
  };
}

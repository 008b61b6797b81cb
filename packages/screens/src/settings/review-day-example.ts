import { reviewTimetableIds, type PlainDate } from "@ips/domain";
import { reviewDeadlines, type ReviewDeadline } from "@ips/fidelity";
import { reviewFigures } from "./figure-specs.ts";
import type { SettingValues } from "./setting-values.ts";

/** The days that would follow for a visit of one day, and when its report would be handed over. */
export type ReviewDayExample = {
  readonly reportOn: PlainDate | null;
  readonly deadlines: readonly ReviewDeadline[];
};

/**
 * What the days of a review come to for a visit, as they are written now, saved or not. What counts from the report is counted as if it were handed
 * over on its last day. A row that is not whole yet counts for nothing.
 */
export function reviewDayExample(
  values: Pick<SettingValues, "rows" | "timetable">,
  visitOn: PlainDate,
): ReviewDayExample {
  const deadlines = Object.fromEntries(
    reviewFigures.map(({ key, step }) => [
      step,
      (values.rows[key] ?? [])
        .map(({ from, value, basis }) => ({ from, value: Number(value), basis: basis.trim() }))
        .filter(({ from, value }) => from !== "" && Number.isInteger(value) && value > 0 && value < 10_000)
        .toSorted((one, other) => one.from.localeCompare(other.from)),
    ]),
  );
  const settings = {
    timetable: reviewTimetableIds.find((id) => id === values.timetable) ?? null,
    deadlines,
  };
  const from = (reportOn: PlainDate | null) =>
    reviewDeadlines(settings, { visitFrom: visitOn, visitTo: visitOn, reportOn });
  const reportOn = from(null).find(({ step }) => step === "deliver-report")?.due ?? null;
  return { reportOn, deadlines: from(reportOn) };
}

import type { PlainDate } from "@ips/domain";
import { Temporal } from "temporal-polyfill";
import type { FieldOf } from "../../recognise/field-specs.ts";
import type { Cells } from "../../rows/cells.ts";
import type { Directory, StaffEntry } from "../../rows/directory.ts";
import { knownStaff, unitOfStaff } from "../known.ts";

/** One specialist's week as a row says it. Hours in hours. */
export type WeekRecord = {
  readonly weekOf: PlainDate;
  readonly staff: StaffEntry;
  readonly unitId: string;
  readonly scheduledHours: number;
  readonly communityHours: number;
  readonly employmentHours: number;
};

type Field = FieldOf<"weekly-time">;

const hoursOfAWeek = 168;

/** Reads a row of the weekly time sheet; null when anything is wrong with it. */
export function checkWeek(cells: Cells<Field>, directory: Directory): WeekRecord | null {
  const weekOf = cells.requiredPastDate("weekOf");
  if (cells.problems.length === 0 && Temporal.PlainDate.from(weekOf).dayOfWeek !== 1)
    cells.refuse("unknown-value", "weekOf");
  const staff = knownStaff(cells, "specialist", directory);
  const unitId = unitOfStaff(cells, "specialist", staff, directory);
  const scheduledHours = hours(cells, "scheduledHours");
  const communityHours = hours(cells, "communityHours");
  const employmentHours = hours(cells, "employmentHours");
  if (staff === null || unitId === null || cells.problems.length > 0) return null;
  return { weekOf, staff, unitId, scheduledHours, communityHours, employmentHours };
}

/** Hours of a week: 0 is a week off, an empty cell is not. Rounded to the hundredth that the record keeps. */
function hours(cells: Cells<Field>, field: Field): number {
  const before = cells.problems.length;
  const value = cells.number(field, ["hours", "hrs", "h"]);
  if (value === null) {
    if (cells.problems.length === before) cells.refuse("value-missing", field);
    return 0;
  }
  if (value < 0) cells.refuse("not-positive", field);
  if (value > hoursOfAWeek) cells.refuse("more-hours-than-a-week-has", field);
  return Math.round(value * 100) / 100;
}

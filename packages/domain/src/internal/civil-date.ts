import { civilOf, daysInMonth, type Civil } from "./epoch-day.ts";

const isoForm = /^(\d{4})-(\d{2})-(\d{2})$/;

export type CivilParse = { kind: "date"; civil: Civil } | { kind: "not-iso" } | { kind: "not-in-calendar" };

/** Reads `YYYY-MM-DD`; years 0001 to 9999. */
export function readCivil(text: string): CivilParse {
  const found = isoForm.exec(text);
  if (!found) return { kind: "not-iso" };
  const civil = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  const real =
    civil.year >= 1 &&
    civil.month >= 1 &&
    civil.month <= 12 &&
    civil.day >= 1 &&
    civil.day <= daysInMonth(civil.year, civil.month);
  return real ? { kind: "date", civil } : { kind: "not-in-calendar" };
}

/** Reads a date that is known to be one; throws a `RangeError` naming the value otherwise. */
export function civilFrom(date: string): Civil {
  const read = readCivil(date);
  if (read.kind === "date") return read.civil;
  throw new RangeError(`"${date}" is not a calendar date in the form YYYY-MM-DD`);
}

/** The first and the last day that `YYYY-MM-DD` can write; what lies beyond is written as the one that is nearest. */
const first = { iso: "0001-01-01", epochDay: -719_162 };
const last = { iso: "9999-12-31", epochDay: 2_932_896 };

export function isoOf({ year, month, day }: Civil): string {
  if (year < 1) return first.iso;
  if (year > 9999) return last.iso;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

export function isoOfEpochDay(epochDay: number): string {
  if (Number.isNaN(epochDay)) throw new RangeError("Not a number of days");
  return isoOf(civilOf(Math.min(Math.max(epochDay, first.epochDay), last.epochDay)));
}

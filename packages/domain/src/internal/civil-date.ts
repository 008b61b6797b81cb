import { civilOf, daysInMonth, type Civil } from "./epoch-day.ts";

export type CivilParse = { kind: "date"; civil: Civil } | { kind: "not-iso" } | { kind: "not-in-calendar" };

/** Reads `YYYY-MM-DD`; years 0001 to 9999. By character and not by a pattern: rules spend most of their time here. */
export function readCivil(text: string): CivilParse {
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen)
    return { kind: "not-iso" };
  const civil = { year: numberAt(text, 0, 4), month: numberAt(text, 5, 7), day: numberAt(text, 8, 10) };
  if (Number.isNaN(civil.year + civil.month + civil.day)) return { kind: "not-iso" };
  const real =
    civil.year >= 1 &&
    civil.month >= 1 &&
    civil.month <= 12 &&
    civil.day >= 1 &&
    civil.day <= daysInMonth(civil.year, civil.month);
  return real ? { kind: "date", civil } : { kind: "not-in-calendar" };
}

const hyphen = 45;
const zero = 48;

/** The number that the ASCII digits of a part write; `NaN` where one of them is no digit. */
function numberAt(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index++) {
    const digit = text.charCodeAt(index) - zero;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
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
  return `${year < 1000 ? String(year).padStart(4, "0") : year}-${twoDigits(month)}-${twoDigits(day)}`;
}

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

export function isoOfEpochDay(epochDay: number): string {
  if (Number.isNaN(epochDay)) throw new RangeError("Not a number of days");
  return isoOf(civilOf(Math.min(Math.max(epochDay, first.epochDay), last.epochDay)));
}

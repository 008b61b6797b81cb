import { excelSerialDate } from "../read/excel-serial-date.ts";
import { monthNumber } from "./month-names.ts";

/** Which separator an all-numeric date uses; people keep to one order per separator. */
export type NumericStyle = "slash" | "dot";

/**
 * What a cell's text is as a date, before it is decided whether month or day comes first:
 * `known` says day and month by itself, `numeric` has two numbers whose order is to be decided.
 */
export type DateShape =
  | { readonly kind: "known"; readonly year: YearDigits; readonly month: number; readonly day: number }
  | { readonly kind: "iso"; readonly iso: string }
  | {
      readonly kind: "numeric";
      readonly style: NumericStyle;
      readonly first: number;
      readonly second: number;
      readonly year: YearDigits;
    };

/** A year as written: four digits, or two that need a century. */
export type YearDigits = { readonly value: number; readonly digits: 2 | 4 };

const clock = String.raw`(?:[T ,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[AaPp]\.?[Mm]\.?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?`;
const weekday = String.raw`(?:[A-Za-zÁÉÍÓÚáéíóú]+\.?,\s*)?`;
const word = String.raw`([A-Za-z]+\.?)`;
const yearFirst = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${clock}$`);
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const numeric = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})${clock}$`);
const dayMonthName = new RegExp(
  `^${weekday}(\\d{1,2})(?:st|nd|rd|th)?[-/. ]*(?:de |of )?${word}[-/., ]*(?:de |del )?'?(\\d{4}|\\d{2})${clock}$`,
);
const monthNameDay = new RegExp(
  `^${weekday}${word}[-/. ]*(\\d{1,2})(?:st|nd|rd|th)?[-/, ]+'?(\\d{4}|\\d{2})${clock}$`,
);
const serial = /^(\d{5})(?:\.\d+)?$/;

/**
 * Reads the form of a date: `3/4/26`, `03-04-2026`, `3.4.2026`, `2026-03-04`, `20260304`, `3-Feb-2026`,
 * `Feb 3, 2026`, `3 de febrero de 2026`, a spreadsheet's day number; a time of day behind it is ignored.
 * Answers null for anything else.
 */
export function dateShape(text: string): DateShape | null {
  const cell = text.trim();
  let found = numeric.exec(cell);
  if (found) {
    const [, first, separator, second, year] = found;
    return {
      kind: "numeric",
      style: separator === "." ? "dot" : "slash",
      first: Number(first),
      second: Number(second),
      year: yearDigits(year),
    };
  }
  found = yearFirst.exec(cell) ?? compact.exec(cell);
  if (found)
    return { kind: "known", year: yearDigits(found[1]), month: Number(found[2]), day: Number(found[3]) };
  found = dayMonthName.exec(cell);
  if (found) return named(found[2], found[1], found[3]);
  found = monthNameDay.exec(cell);
  if (found) return named(found[1], found[2], found[3]);
  found = serial.exec(cell);
  const iso = found ? excelSerialDate(Number(found[1])) : null;
  return iso === null ? null : { kind: "iso", iso };
}

function named(
  monthWord: string | undefined,
  day: string | undefined,
  year: string | undefined,
): DateShape | null {
  const month = monthNumber(monthWord ?? "");
  return month === null ? null : { kind: "known", year: yearDigits(year), month, day: Number(day) };
}

function yearDigits(text: string | undefined): YearDigits {
  return { value: Number(text), digits: text?.length === 2 ? 2 : 4 };
}

import type { ImportReason, PlainDate } from "@ips/domain";
import { isBlankRow } from "../read/table.ts";
import type { DateOrders } from "../values/date-order.ts";
import { saysNothing } from "../values/empty-cell.ts";
import { tidy, tidyText } from "../values/normalise.ts";
import { parseChoice, type ChoiceWords } from "../values/parse-choice.ts";
import { parseDate } from "../values/parse-date.ts";
import { parseNumber } from "../values/parse-number.ts";
import type { ParseResult } from "../values/parse-result.ts";
import { parseYesNo } from "../values/parse-yes-no.ts";
import type { Problem } from "./problem.ts";

/** How the cells of one sheet are to be read. */
export type SheetReading = {
  /** Field → column, from 0. */
  readonly columns: ReadonlyMap<string, number>;
  /** How many columns the heading line has. */
  readonly width: number;
  readonly orders: DateOrders;
  /** The date of the import: what lies after it is in the future. */
  readonly asOf: PlainDate;
};

/** A word that was read as something more general. */
export type Understood = { readonly field: string; readonly text: string; readonly as: string };

const nameLength = 200;
const textLength = 8000;

/**
 * Reads the cells of one row by their field and notes what is wrong with them. A reader that finds nothing to
 * read answers a value of its type all the same, so that every problem of a row is found in one pass; the row
 * counts only when `problems` stays empty.
 */
export class Cells<Field extends string> {
  readonly line: number;
  readonly raw: readonly string[];
  readonly problems: Problem[] = [];
  /** Words that were read as "other": counted and shown, because nothing is refused for them. */
  readonly understood: Understood[] = [];
  readonly #reading: SheetReading;

  constructor(line: number, raw: readonly string[], reading: SheetReading) {
    this.line = line;
    this.raw = raw;
    this.#reading = reading;
    if (!isBlankRow(raw.slice(reading.width))) this.refuse("wrong-column-count", null);
  }

  /** Notes a problem of a field, with the cell as it stands in the file. */
  refuse(reason: ImportReason, field: Field | null): void {
    this.problems.push({ reason, field, value: field === null ? null : this.#cell(field) });
  }

  /** Whether the sheet has the field at all; a cell of it may still be empty. */
  has(field: Field): boolean {
    return this.#reading.columns.has(field);
  }

  /** One line of text, at most 200 characters; null when empty. */
  oneLine(field: Field): string | null {
    return this.#text(field, tidy, nameLength);
  }

  /** One line of text that must be there. */
  requiredLine(field: Field): string {
    const text = this.oneLine(field);
    if (text === null && !this.#refused(field)) this.refuse("value-missing", field);
    return text ?? "";
  }

  /** Text of several lines, at most 8,000 characters; null when empty. */
  text(field: Field): string | null {
    return this.#text(field, tidyText, textLength);
  }

  /** The day of an event that has happened; null when empty. */
  pastDate(field: Field): PlainDate | null {
    const date = this.anyDate(field);
    if (date !== null && date > this.#reading.asOf) this.refuse("date-in-future", field);
    return date;
  }

  /** The day of an event that must be there. */
  requiredPastDate(field: Field): PlainDate {
    const date = this.pastDate(field);
    if (date === null && !this.#refused(field)) this.refuse("date-missing", field);
    return date ?? "";
  }

  /** A day that may lie ahead; null when empty. */
  anyDate(field: Field): PlainDate | null {
    return this.#value(field, (cell) => parseDate(cell, { ...this.#reading, meaning: "event" }));
  }

  /** A date of birth; null when empty. Whatever cannot be one is `impossible-birth-date`. */
  birthDate(field: Field): PlainDate | null {
    const { asOf } = this.#reading;
    return this.#value(field, (cell) => {
      const date = parseDate(cell, { ...this.#reading, meaning: "birth" });
      if (date.ok) return date.value <= asOf ? date : { ok: false, reason: "impossible-birth-date" };
      return date.reason === "ambiguous-date" ? date : { ok: false, reason: "impossible-birth-date" };
    });
  }

  /** A number; null when empty. */
  number(field: Field, units: readonly string[] = []): number | null {
    return this.#value(field, (cell) => parseNumber(cell, units));
  }

  /** A yes or no; null when empty. */
  yesNo(field: Field): boolean | null {
    return this.#value(field, parseYesNo);
  }

  /** One value of a list by the words for it; null when empty. */
  choice<T extends string>(field: Field, words: ChoiceWords<T>): T | null {
    return this.#value(field, (cell) => parseChoice(cell, words));
  }

  /** As {@link choice}, but it must be there; `fallback` stands in for a row that is refused anyway. */
  requiredChoice<T extends string>(field: Field, words: ChoiceWords<T>, fallback: T): T {
    const value = this.choice(field, words);
    if (value === null && !this.#refused(field)) this.refuse("value-missing", field);
    return value ?? fallback;
  }

  /** As {@link choice}, where a word that is not known means `other`: the reason is less than the row it stands in. */
  choiceOrOther<T extends string>(field: Field, words: ChoiceWords<T>, other: T): T | null {
    const cell = this.#cell(field);
    if (saysNothing(cell)) return null;
    const result = parseChoice(cell, words);
    if (result.ok) return result.value;
    this.understood.push({ field, text: tidy(cell), as: other });
    return other;
  }

  /** Any other value; null when empty. */
  value<T>(field: Field, parse: (cell: string) => ParseResult<T>): T | null {
    return this.#value(field, parse);
  }

  #cell(field: Field): string {
    const column = this.#reading.columns.get(field);
    return column === undefined ? "" : (this.raw[column] ?? "");
  }

  #text(field: Field, clean: (cell: string) => string, limit: number): string | null {
    const text = clean(this.#cell(field));
    if (text.length <= limit) return text === "" ? null : text;
    this.refuse("value-too-long", field);
    return null;
  }

  #value<T>(field: Field, parse: (cell: string) => ParseResult<T>): T | null {
    const cell = this.#cell(field);
    if (saysNothing(cell)) return null;
    const result = parse(cell);
    if (result.ok) return result.value;
    this.refuse(result.reason, field);
    return null;
  }

  #refused(field: Field): boolean {
    return this.problems.some((problem) => problem.field === field);
  }
}

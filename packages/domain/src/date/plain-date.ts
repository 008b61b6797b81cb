import { readCivil } from "../internal/civil-date.ts";
import type { Verdict } from "../verdict/verdict.ts";

/** A calendar date without time or zone, written `YYYY-MM-DD`. Two of them compare with `<` and `===`. */
export type PlainDate = string;

/**
 * Whether the text is a date that the calendar has, in the form `YYYY-MM-DD`.
 * @example
 * ```ts
 * isPlainDate("2028-02-29"); // => true
 * isPlainDate("2026-02-29"); // => false
 * isPlainDate("2/28/2026"); // => false
 * ```
 */
export function isPlainDate(text: string): boolean {
  return readCivil(text).kind === "date";
}

/**
 * Reads a date, or says which rule failed: `date-not-iso` (another form) or `date-not-in-calendar` (no such day).
 * @example
 * ```ts
 * parsePlainDate("2026-02-30"); // => { ok: false, code: "date-not-in-calendar", facts: [{ key: "date", value: { kind: "text", value: "2026-02-30" } }], because: [] }
 * ```
 */
export function parsePlainDate(text: string): Verdict<PlainDate, "date-not-iso" | "date-not-in-calendar"> {
  const read = readCivil(text);
  if (read.kind === "date") return { ok: true, value: text, because: [] };
  const code = read.kind === "not-iso" ? "date-not-iso" : "date-not-in-calendar";
  return { ok: false, code, facts: [{ key: "date", value: { kind: "text", value: text } }], because: [] };
}

/** Throws a `RangeError` naming the value unless it is a calendar date; for places where anything else is a programming error. */
export function assertPlainDate(text: string): void {
  if (!isPlainDate(text)) throw new RangeError(`"${text}" is not a calendar date in the form YYYY-MM-DD`);
}

import { isPlainDate, type PlainDate } from "@ips/domain";
import type { DateOrders } from "./date-order.ts";
import { dateShape, type DateShape, type YearDigits } from "./date-shape.ts";
import { parsed, unparsed, type ParseResult } from "./parse-result.ts";

/** What a two-digit year means: events lie at most some years ahead, births never ahead. */
export type DateMeaning = "event" | "birth";

/**
 * Reads a date cell. An all-numeric date that could be read both ways is read in the file's order; in a file
 * whose rows contradict one another it is refused as `ambiguous-date`, because guessing would put a deadline
 * on the wrong day.
 *
 * @param asOf the date of the import, from which the century of a two-digit year follows.
 * @example
 * parseDate("3/4/26", { orders, asOf: "2026-10-31", meaning: "event" }); // => { ok: true, value: "2026-03-04" }
 */
export function parseDate(
  text: string,
  how: { orders: DateOrders; asOf: PlainDate; meaning: DateMeaning },
): ParseResult<PlainDate> {
  const shape = dateShape(text);
  if (shape === null) return unparsed("impossible-date");
  if (shape.kind === "iso") return parsed(shape.iso);
  const monthAndDay = shape.kind === "known" ? shape : inOrder(shape, how.orders);
  if (monthAndDay === "ambiguous") return unparsed("ambiguous-date");
  const { month, day } = monthAndDay;
  const iso = isoWith(fullYear(shape.year, how, month, day), month, day);
  return isPlainDate(iso) && iso >= "1900-01-01" && iso < "2200-01-01"
    ? parsed(iso)
    : unparsed("impossible-date");
}

type Numeric = Extract<DateShape, { kind: "numeric" }>;

function inOrder(shape: Numeric, orders: DateOrders): { month: number; day: number } | "ambiguous" {
  const { first, second } = shape;
  const verdict = orders[shape.style];
  if (verdict.by === "mixed") {
    if (first > 12) return { month: second, day: first };
    if (second > 12 || first === second) return { month: first, day: second };
    return "ambiguous";
  }
  return verdict.order === "month-first" ? { month: first, day: second } : { month: second, day: first };
}

/** Two digits: a birth is the latest year that is not ahead; an event lies at most twenty years ahead. */
function fullYear(
  year: YearDigits,
  how: { asOf: PlainDate; meaning: DateMeaning },
  month: number,
  day: number,
): number {
  if (year.digits === 4) return year.value;
  const thisYear = Number(how.asOf.slice(0, 4));
  const century = Math.floor(thisYear / 100) * 100;
  const here = century + year.value;
  if (how.meaning === "birth") return isoWith(here, month, day) > how.asOf ? here - 100 : here;
  if (here > thisYear + 20) return here - 100;
  return here < thisYear - 79 ? here + 100 : here;
}

function isoWith(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

import { parseNumber } from "./parse-number.ts";
import { parsed, type ParseResult } from "./parse-result.ts";

const hoursAndMinutes = /^(\d{1,2}):(\d{2})(?::\d{2})?$/;

/**
 * Reads a duration as minutes: `45`, `45 min`, `1:30` (hours and minutes), `1.5 h`.
 *
 * @example
 * parseMinutes("1:30"); // => { ok: true, value: 90 }
 */
export function parseMinutes(text: string): ParseResult<number> {
  const clock = hoursAndMinutes.exec(text.trim());
  if (clock) return parsed(Number(clock[1]) * 60 + Number(clock[2]));
  if (/\d\s*(h|hr|hrs|hour|hours)\.?$/i.test(text.trim())) {
    const hours = parseNumber(text, [".", "hours", "hour", "hrs", "hr", "h"]);
    return hours.ok ? parsed(Math.round(hours.value * 60)) : hours;
  }
  return parseNumber(text, ["minutes", "minute", "minutos", "mins", "min.", "min", "m"]);
}

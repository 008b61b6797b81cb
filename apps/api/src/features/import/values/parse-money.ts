import { parseNumber } from "./parse-number.ts";
import { parsed, unparsed, type ParseResult } from "./parse-result.ts";

const perHour = /\s*(?:\/|per|an|por|a)?\s*\b(?:hours?|hrs?|h|hora)\b\.?$/i;

/**
 * Reads an hourly wage as whole cents: `$22.36`, `$15.29/hr`, `12,50`, `18`, `USD 17.00 per hour`. Half a cent
 * rounds up. An amount by the week, month or year is refused: the hours to divide by are not on the cell.
 *
 * @example
 * parseHourlyWage("$15.29/hr"); // => { ok: true, value: 1529 }
 */
export function parseHourlyWage(text: string): ParseResult<number> {
  const amount = text
    .trim()
    .replace(perHour, "")
    .replaceAll(/^\s*(?:usd|us\$|\$)\s*|\s*(?:usd|\$)\s*$/gi, "");
  const number = parseNumber(amount);
  if (!number.ok) return number;
  if (number.value < 0) return unparsed("not-positive");
  return parsed(Math.round(Number((number.value * 100).toFixed(4))));
}

import { parseNumber } from "./parse-number.ts";
import { parsed, unparsed, type ParseResult } from "./parse-result.ts";

/**
 * Reads a full-time equivalent: `0.5`, `,5`, `50%`. More than two is refused: it would be hours or a percentage
 * without its sign.
 *
 * @example
 * parseFte("50%"); // => { ok: true, value: 0.5 }
 */
export function parseFte(text: string): ParseResult<number> {
  const percent = text.trim().endsWith("%");
  const number = parseNumber(text, ["%", "fte"]);
  if (!number.ok) return number;
  const fte = Math.round((percent ? number.value / 100 : number.value) * 100) / 100;
  if (fte < 0) return unparsed("not-positive");
  return fte > 2 ? unparsed("unknown-value") : parsed(fte);
}

import { wordKey } from "./normalise.ts";
import { parsed, unparsed, type ParseResult } from "./parse-result.ts";

const yes = new Set(["y", "yes", "true", "1", "x", "si", "s", "✓", "✔", "checked", "t"]);
const no = new Set(["n", "no", "false", "0", "f"]);

/**
 * Reads a yes or no: `Y`, `yes`, `TRUE`, `1`, `x`, `Sí`, a check mark; `N`, `no`, `FALSE`, `0`.
 *
 * @example
 * parseYesNo("Yes"); // => { ok: true, value: true }
 */
export function parseYesNo(text: string): ParseResult<boolean> {
  const word = /[✓✔☑]/.test(text) ? "✓" : wordKey(text);
  if (yes.has(word)) return parsed(true);
  if (no.has(word)) return parsed(false);
  return unparsed("unknown-value");
}

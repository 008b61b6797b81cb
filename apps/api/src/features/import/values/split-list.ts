import { nameKey, tidy } from "./normalise.ts";

/**
 * The names in a cell that holds several, divided by `;`, a line end or `|`; each once.
 *
 * @example
 * splitList("Team B; Assertive Community Treatment; team b"); // => ["Team B", "Assertive Community Treatment"]
 */
export function splitList(text: string): string[] {
  const names = new Map<string, string>();
  for (const part of text.split(/[;|\n]/)) {
    const name = tidy(part);
    if (name !== "" && !names.has(nameKey(name))) names.set(nameKey(name), name);
  }
  return [...names.values()];
}

const nothing = new Set([
  "",
  "-",
  "--",
  "—",
  "–",
  "n/a",
  "na",
  "none",
  "null",
  "nil",
  "#n/a",
  "tbd",
  "unknown",
]);

/**
 * Whether a cell of dates, numbers or codes says nothing. People write it in several ways; in names and notes
 * the same words may mean something, so only a blank counts there.
 */
export function saysNothing(text: string): boolean {
  return nothing.has(text.trim().toLowerCase());
}

/**
 * Lines of a table for a terminal: columns as wide as their longest cell, numbers to the right.
 *
 * @example
 * textTable([["File", "Rows"], ["jobs.csv", 120]]); // => ["File      Rows", "jobs.csv   120"]
 */
export function textTable(rows: readonly (readonly (string | number)[])[]): string[] {
  const text = rows.map((row) =>
    row.map((cell) => (typeof cell === "number" ? cell.toLocaleString("en-US") : cell)),
  );
  const columns = Math.max(0, ...text.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(...text.map((row) => row[at]?.length ?? 0)),
  );
  const isNumber = Array.from({ length: columns }, (_, at) =>
    rows.some((row) => typeof row[at] === "number"),
  );
  return text.map((row) =>
    row
      .map((cell, at) => (isNumber[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
}

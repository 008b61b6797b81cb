/** Reads a small comma-separated file with quotes and a byte-order mark; each row by its column names, with its line number. */
export function readCsv(text: string): { line: number; cells: Record<string, string> }[] {
  const [header, ...rows] = text
    .replace(/^\uFEFF/, "")
    .trimEnd()
    .split(/\r?\n/)
    .map(splitLine);
  return rows.map((row, index) => ({
    line: index + 2,
    cells: Object.fromEntries((header ?? []).map((name, column) => [name, (row[column] ?? "").trim()])),
  }));
}

function splitLine(line: string): string[] {
  const cells = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g);
  return Array.from(cells, ([, quoted, plain]) =>
    quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'),
  );
}

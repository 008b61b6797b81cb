import { importKinds, type ImportKind } from "@ips/contract";
import type { TableRow } from "../read/table.ts";
import { wordKey } from "../values/normalise.ts";
import { mapColumns, type ColumnUse } from "./map-columns.ts";

/** What a sheet was recognised as. */
export type SheetRecognition = {
  /** Null when its headings fit no kind. */
  readonly kind: ImportKind | null;
  /** The line with the headings; rows below it are data. */
  readonly headerLine: number;
  readonly columns: readonly ColumnUse[];
  /** Required fields that no column holds. */
  readonly missing: readonly string[];
};

type Candidate = SheetRecognition & { readonly score: number; readonly fields: number };

/** Fewer known columns than this are a coincidence. */
const enoughFields = 3;

/**
 * Finds out which kind of sheet the first rows of a file are, and which line holds the headings: titles may
 * stand above it, and a heading may take two lines ("VR" over "Application", "Eligibility").
 * The file's name decides only between kinds that fit equally.
 *
 * @param rows the first rows of the sheet, see `readLimits.headerLines`.
 */
export function recogniseSheet(rows: readonly TableRow[], name: string): SheetRecognition {
  let best: Candidate | null = null;
  for (const [at, row] of rows.entries()) {
    const above = rows[at - 1];
    const headers = above === undefined ? [row.cells] : [row.cells, twoLineHeadings(above.cells, row.cells)];
    for (const headings of headers) {
      for (const kind of importKinds) {
        const candidate = readAs(kind, headings, row.line, name);
        if (best === null || candidate.score > best.score) best = candidate;
      }
    }
  }
  if (best === null) return { kind: null, headerLine: 1, columns: [], missing: [] };
  if (best.fields >= enoughFields && best.missing.length < best.fields) return best;
  const first = rows.find((row) => row.cells.filter((cell) => cell.trim() !== "").length > 1) ?? rows[0];
  return {
    kind: null,
    headerLine: first?.line ?? 1,
    columns: (first?.cells ?? []).map((heading, column) => ({ column, heading, field: null })),
    missing: [],
  };
}

function readAs(kind: ImportKind, headings: readonly string[], line: number, name: string): Candidate {
  const { columns, missing, score } = mapColumns(kind, headings);
  const named = wordKey(name).includes(wordKey(kind)) ? 1 : 0;
  const fields = columns.filter(({ field }) => field !== null).length;
  return { kind, headerLine: line, columns, missing, score: score + named, fields };
}

/** The upper line's text holds for the empty cells to its right, as in a merged cell. */
function twoLineHeadings(upper: readonly string[], lower: readonly string[]): string[] {
  let carried = "";
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const own = upper[column]?.trim() ?? "";
    const below = lower[column]?.trim() ?? "";
    if (own !== "") carried = own;
    return below === "" ? own : `${carried} ${below}`.trim();
  });
}

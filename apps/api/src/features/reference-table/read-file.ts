import type { previewTableInput } from "@ips/contract";
import { readTable } from "@ips/domain";
import { CsvError, parse } from "csv-parse/sync";
import type { z } from "zod";
import { conflict } from "../../errors/app-error.ts";

type Cells = Record<string, string>;

/**
 * Reads the file of a table: its rows, and what is wrong with each.
 *
 * @throws AppError conflict table.not-readable where it is no CSV or JSON at all.
 */
export function readFile({
  kind,
  format,
  text,
}: z.output<typeof previewTableInput>): ReturnType<typeof readTable> {
  return readTable(kind, format === "csv" ? csvCells(text) : jsonCells(text));
}

function csvCells(text: string): Cells[] {
  try {
    return parse(text, {
      bom: true,
      columns: (headings: string[]) => headings.map((heading) => heading.trim().toLowerCase()),
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    if (error instanceof CsvError)
      throw conflict("table.not-readable", { line: Number(error["lines"] ?? 0) });
    throw error;
  }
}

/** A list of rows, or an object that holds one as `rows`; numbers may be written as numbers. */
function jsonCells(text: string): Cells[] {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw conflict("table.not-readable", {});
  }
  const list = Array.isArray(read) ? read : rowsIn(read);
  if (list === null) throw conflict("table.not-readable", {});
  return list.map((row: unknown) => {
    if (typeof row !== "object" || row === null || Array.isArray(row))
      throw conflict("table.not-readable", {});
    return Object.fromEntries(
      Object.entries(row).flatMap(([name, value]: [string, unknown]) =>
        typeof value === "string" || typeof value === "number"
          ? [[name.trim().toLowerCase(), String(value)]]
          : [],
      ),
    );
  });
}

const rowsIn = (read: unknown): unknown[] | null =>
  typeof read === "object" && read !== null && "rows" in read && Array.isArray(read.rows) ? read.rows : null;

import type { Readable } from "node:stream";
import { UnreadableFile } from "../unreadable-file.ts";
import { excelSerialDate } from "./excel-serial-date.ts";
import { readLimits } from "./limits.ts";
import { isBlankRow, type TableRow } from "./table.ts";
import type { WorkbookParts } from "./workbook-parts.ts";
import { xmlEvents } from "./xml-events.ts";

type Cell = { column: number; type: string; style: number; text: string };

/**
 * Reads the rows of one sheet as a stream. A cell becomes the text a person would type: a date as
 * `YYYY-MM-DD`, a formula's stored result, a number without the noise of binary fractions. Lines are the
 * sheet's own row numbers.
 */
export async function* sheetRows(source: Readable, parts: WorkbookParts): AsyncGenerator<TableRow> {
  let line = 0;
  let cells: string[] = [];
  let cell: Cell | null = null;
  let collecting = false;
  let inPhonetic = false;
  for await (const events of xmlEvents(source)) {
    for (const event of events) {
      if (event.type === "text") {
        if (collecting && !inPhonetic && cell !== null) cell.text += event.text;
        continue;
      }
      if (event.type === "open") {
        switch (event.name) {
          case "row":
            line = Number(event.attributes["r"] ?? line + 1);
            cells = [];
            break;
          case "c":
            cell = {
              column: columnOf(event.attributes["r"]) ?? cells.length,
              type: event.attributes["t"] ?? "n",
              style: Number(event.attributes["s"] ?? 0),
              text: "",
            };
            break;
          case "v":
          case "t":
            collecting = cell !== null;
            break;
          case "rPh":
            inPhonetic = true;
            break;
        }
        continue;
      }
      switch (event.name) {
        case "v":
        case "t":
          collecting = false;
          break;
        case "rPh":
          inPhonetic = false;
          break;
        case "c":
          if (cell !== null) placeCell(cells, cell.column, cellText(cell, parts), line);
          cell = null;
          break;
        case "row":
          if (!isBlankRow(cells)) yield { line, cells };
          break;
      }
    }
  }
}

/** Formatted but empty cells far to the right are common; only a filled one counts against the limit. */
function placeCell(cells: string[], column: number, text: string, line: number): void {
  if (text === "") return;
  if (column >= readLimits.columns)
    throw new UnreadableFile("too-many-columns", { line, limit: readLimits.columns });
  while (cells.length < column) cells.push("");
  cells[column] = text;
}

function cellText(cell: Cell, parts: WorkbookParts): string {
  switch (cell.type) {
    case "s":
      return parts.texts[Number(cell.text)] ?? "";
    case "b":
      return cell.text === "1" ? "yes" : cell.text === "" ? "" : "no";
    case "n": {
      if (cell.text === "") return "";
      const value = Number(cell.text);
      if (Number.isNaN(value)) return cell.text;
      if (parts.dateStyles.has(cell.style)) return excelSerialDate(value, parts.from1904) ?? String(value);
      return String(Number(value.toPrecision(15)));
    }
    case "d":
      return cell.text.slice(0, 10);
    default:
      return cell.text;
  }
}

/** `"C7"` → 2. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? "")?.[0];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column - 1;
}

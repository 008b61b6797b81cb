import { open, stat } from "node:fs/promises";
import { UnreadableFile } from "../unreadable-file.ts";
import { openCsvTable } from "./csv-table.ts";
import { readLimits } from "./limits.ts";
import type { Delimiter, Table } from "./table.ts";
import { openWorkbookTables } from "./workbook-tables.ts";

/**
 * Opens a file as its tables, whatever its name ends in: a workbook by its first bytes, anything else as
 * separated values.
 *
 * @throws {UnreadableFile} with the reason, also for the old `.xls` format and for workbooks with a password.
 */
export async function openTables(
  path: string,
  file: string,
  given: { encoding?: string; delimiter?: Delimiter } = {},
): Promise<Table[]> {
  const { size } = await stat(path);
  if (size === 0) throw new UnreadableFile("empty");
  if (size > readLimits.fileBytes) throw new UnreadableFile("too-large", { limit: readLimits.fileBytes });
  const start = await firstBytes(path);
  if (start.startsWith("504b0304")) return openWorkbookTables(path, file);
  // A password turns a workbook into the same container as the format before 2007.
  if (start.startsWith("d0cf11e0")) throw new UnreadableFile("old-excel");
  return [await openCsvTable(path, file, given)];
}

async function firstBytes(path: string): Promise<string> {
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4);
    return buffer.subarray(0, bytesRead).toString("hex");
  } finally {
    await file.close();
  }
}

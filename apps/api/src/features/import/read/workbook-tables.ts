import { UnreadableFile } from "../unreadable-file.ts";
import { sheetRows } from "./sheet-rows.ts";
import type { Table, TableRow } from "./table.ts";
import { openWorkbookArchive } from "./workbook-archive.ts";
import { readWorkbookParts, type WorkbookParts } from "./workbook-parts.ts";

/**
 * Opens an `.xlsx` workbook as one table a visible sheet that holds anything.
 *
 * @throws {UnreadableFile} `not-a-table` for an archive that is no workbook, `damaged`, `too-large`, `empty`.
 */
export async function openWorkbookTables(path: string, file: string): Promise<Table[]> {
  const archive = await openWorkbookArchive(path);
  let parts: WorkbookParts;
  try {
    if (!archive.has("xl/workbook.xml")) throw new UnreadableFile("not-a-table");
    parts = await readWorkbookParts(archive);
  } finally {
    archive.close();
  }
  const tables: Table[] = [];
  for (const { name, part } of parts.sheets) {
    const rows = () => partRows(path, part, parts);
    if (await holdsAnything(rows())) tables.push({ file, sheet: name, format: { type: "xlsx" }, rows });
  }
  if (tables.length === 0) throw new UnreadableFile("empty");
  return tables.length === 1 ? tables.map((table) => ({ ...table, sheet: null })) : tables;
}

async function* partRows(path: string, part: string, parts: WorkbookParts): AsyncGenerator<TableRow> {
  const archive = await openWorkbookArchive(path);
  try {
    const source = await archive.stream(part);
    yield* sheetRows(source, parts);
  } finally {
    archive.close();
  }
}

async function holdsAnything(rows: AsyncIterable<TableRow>): Promise<boolean> {
  for await (const _ of rows) return true;
  return false;
}

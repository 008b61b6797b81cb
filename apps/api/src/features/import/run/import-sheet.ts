import { Cells, type SheetReading } from "../rows/cells.ts";
import type { ImportSession } from "../sheets/sheet-importer.ts";
import { importers } from "./importers.ts";
import { sheetName, type Sheet } from "./sheet.ts";
import { Tally, type Refusal, type SheetResult } from "./sheet-result.ts";

/** Rows that are checked, compared and written together. */
const batchRows = 1000;

/** What is told while a sheet is imported: its refused rows, and after each batch how many rows have passed. */
export type SheetEvents = {
  readonly refused: (refusals: readonly Refusal[]) => Promise<void>;
  readonly progress: (rows: number) => Promise<void> | void;
};

/**
 * Imports one sheet in the transaction of the session, a batch of rows at a time: memory does not grow with the
 * number of rows.
 *
 * @throws {UnreadableFile} when the file turns out to be broken further down; the transaction is then rolled back.
 */
export async function importSheet(
  sheet: Sheet,
  session: ImportSession,
  events: SheetEvents,
): Promise<SheetResult> {
  const reading: SheetReading = {
    columns: sheet.columns,
    width: sheet.headings.length,
    orders: sheet.orders,
    asOf: session.asOf,
  };
  const importer = importers[sheet.kind](session);
  const tally = new Tally();
  const take = async (batch: readonly Cells<string>[]) => {
    const outcomes = await importer.take(batch);
    const refusals: Refusal[] = [];
    for (const outcome of outcomes) {
      tally.add(outcome);
      if (outcome.result === "refused") refusals.push(outcome);
    }
    for (const cells of batch) {
      if (cells.problems.length === 0) for (const each of cells.understood) tally.addUnderstood(each);
    }
    if (refusals.length > 0) await events.refused(refusals);
    await events.progress(tally.rows);
  };
  let batch: Cells<string>[] = [];
  for await (const row of sheet.table.rows()) {
    if (row.line <= sheet.headerLine) continue;
    batch.push(new Cells(row.line, row.cells, reading));
    if (batch.length < batchRows) continue;
    await take(batch);
    batch = [];
  }
  if (batch.length > 0) await take(batch);
  return { id: sheet.id, name: sheetName(sheet.table), kind: sheet.kind, ...tally.result() };
}

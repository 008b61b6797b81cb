import { describeSheet } from "./describe-sheet.ts";
import { importFailure } from "./import-failure.ts";
import { runImport, type ImportEvents, type ImportOptions } from "./import-sheets.ts";
import type { OnBehalf } from "./on-behalf.ts";
import { beginRun, recordRefusals, updateRun, type RunProgress, type RunSummary } from "./record-run.ts";
import { RowMeter } from "./row-meter.ts";
import type { SheetResult } from "./sheet-result.ts";
import type { Sheet } from "./sheet.ts";

/** A sheet with the number of rows that were counted in it. */
export type CountedSheet = { readonly sheet: Sheet; readonly rows: number };

/** What is told while an import runs. */
export type RunEvents = Pick<ImportEvents, "refused"> & {
  readonly progress?: (progress: RunProgress) => void;
};

/**
 * Begins an import and keeps the record of it: progress while it runs, every refused row, what became of each sheet,
 * and what ended it if it failed. The command line and the portal both come through here.
 *
 * @returns once the record of it stands; `done` ends with the import, and fails with what ended it after the record
 * says so.
 */
export async function startImport(
  behalf: OnBehalf,
  runId: string,
  sheets: readonly CountedSheet[],
  options: ImportOptions,
  events: RunEvents = {},
): Promise<{ readonly done: Promise<SheetResult[]> }> {
  const meter = new RowMeter(
    behalf.ctx.deps.clock,
    sheets.reduce((sum, { rows }) => sum + rows, 0),
  );
  const described = sheets.map(({ sheet, rows }) => describeSheet(sheet, rows));
  const results: SheetResult[] = [];
  const summary = (failure: RunSummary["failure"] = null): RunSummary => ({
    progress: meter.progress(),
    sheets: described,
    results,
    failure,
  });
  const work = async (): Promise<SheetResult[]> => {
    try {
      await runImport(
        behalf,
        sheets.map(({ sheet }) => sheet),
        options,
        {
          refused: async (sheet, refusals, tx) => {
            if (tx !== null) await recordRefusals(tx, behalf, runId, sheet, refusals);
            await events.refused?.(sheet, refusals, tx);
          },
          progress: async (sheet, rows) => {
            meter.at(sheet, rows);
            if (!meter.isDue()) return;
            events.progress?.(meter.progress());
            await updateRun(behalf, runId, "running", summary());
          },
          done: (_sheet, result) => {
            results.push(result);
            meter.finished(result.rows);
          },
        },
      );
    } catch (error) {
      await updateRun(behalf, runId, "failed", summary(importFailure(error)));
      throw error;
    }
    await updateRun(behalf, runId, "finished", summary());
    return results;
  };
  await beginRun(behalf, runId, options.asOf, summary());
  return { done: work() };
}

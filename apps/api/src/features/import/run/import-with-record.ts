import type { ActorContext } from "../../../actor-context.ts";
import { refusalOf } from "../../../errors/refusal-of.ts";
import { UnreadableFile } from "../unreadable-file.ts";
import { headingOf } from "./heading-of.ts";
import { runImport, type ImportEvents, type ImportOptions } from "./import-sheets.ts";
import type { OnBehalf } from "./on-behalf.ts";
import { beginRun, recordRefusals, updateRun, type RunProgress, type RunSheet, type RunSummary } from "./record-run.ts";
import type { SheetResult } from "./sheet-result.ts";
import { sheetName, type Sheet } from "./sheet.ts";

/** A sheet with the number of rows that were counted in it. */
export type CountedSheet = { readonly sheet: Sheet; readonly rows: number };

/** What is told while an import runs. */
export type RunEvents = Pick<ImportEvents, "refused" | "done"> & { readonly progress?: (progress: RunProgress) => void };

const progressEveryMs = 500;

/**
 * Imports sheets and keeps the record of it: progress while it runs, every refused row, what became of each sheet,
 * and what ended it if it failed. The command line and the portal both come through here.
 *
 * @returns what became of each sheet.
 * @throws what ended it, after the record says so.
 */
export async function importWithRecord(
  behalf: OnBehalf,
  runId: string,
  sheets: readonly CountedSheet[],
  options: ImportOptions,
  events: RunEvents = {},
): Promise<SheetResult[]> {
  const meter = new Meter(behalf.ctx, sheets);
  const results: SheetResult[] = [];
  const described = sheets.map(describe);
  const summary = (failure: RunSummary["failure"] = null): RunSummary => ({ progress: meter.progress(), sheets: described, results, failure });
  await beginRun(behalf, runId, options.asOf, summary());
  try {
    await runImport(behalf, sheets.map(({ sheet }) => sheet), options, {
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
      done: async (sheet, result) => {
        results.push(result);
        meter.finished(result.rows);
        await events.done?.(sheet, result);
      },
    });
  } catch (error) {
    await updateRun(behalf, runId, "failed", summary(failureOf(error)));
    throw error;
  }
  await updateRun(behalf, runId, "finished", summary());
  return results;
}

/** Counts rows and time. */
class Meter {
  readonly #ctx: ActorContext;
  readonly #totalRows: number;
  readonly #startedAt: number;
  #lastTold = 0;
  #sheet: string | null = null;
  #finished = 0;
  #current = 0;

  constructor(ctx: ActorContext, sheets: readonly CountedSheet[]) {
    this.#ctx = ctx;
    this.#totalRows = sheets.reduce((sum, { rows }) => sum + rows, 0);
    this.#startedAt = this.#now();
  }

  at(sheet: Sheet, rows: number): void {
    this.#sheet = sheetName(sheet.table);
    this.#current = rows;
  }

  finished(rows: number): void {
    this.#finished += rows;
    this.#current = 0;
  }

  isDue(): boolean {
    if (this.#now() - this.#lastTold < progressEveryMs) return false;
    this.#lastTold = this.#now();
    return true;
  }

  progress(): RunProgress {
    const rows = this.#finished + this.#current;
    const seconds = (this.#now() - this.#startedAt) / 1000;
    return {
      sheet: this.#sheet,
      rows,
      totalRows: this.#totalRows,
      rowsPerSecond: seconds > 0 && rows > 0 ? Math.round(rows / seconds) : null,
      at: this.#ctx.deps.clock.now().toISOString(),
    };
  }

  #now(): number {
    return this.#ctx.deps.clock.now().getTime();
  }
}

function describe({ sheet, rows }: CountedSheet): RunSheet {
  const fields = Object.fromEntries([...sheet.columns.keys()].map((field) => [field, headingOf(sheet, field) ?? ""]));
  return { id: sheet.id, file: sheet.table.file, sheet: sheet.table.sheet, kind: sheet.kind, rows, headings: sheet.headings, fields };
}

function failureOf(error: unknown): NonNullable<RunSummary["failure"]> {
  if (error instanceof UnreadableFile) return { code: "import.not-readable", facts: { problem: error.problem, ...error.facts } };
  const { code, facts } = refusalOf(error);
  return { code, facts };
}

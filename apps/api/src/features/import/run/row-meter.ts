import type { Clock } from "../../../clock.ts";
import type { RunProgress } from "./record-run.ts";
import { sheetName, type Sheet } from "./sheet.ts";

const toldEveryMs = 500;

/** Counts the rows of an import and the time they take. */
export class RowMeter {
  readonly #clock: Pick<Clock, "now">;
  readonly #totalRows: number;
  readonly #startedAt: number;
  #toldAt = 0;
  #sheet: string | null = null;
  #finished = 0;
  #current = 0;

  constructor(clock: Pick<Clock, "now">, totalRows: number) {
    this.#clock = clock;
    this.#totalRows = totalRows;
    this.#startedAt = clock.now().getTime();
  }

  /** So many rows of a sheet have passed. */
  at(sheet: Sheet, rows: number): void {
    this.#sheet = sheetName(sheet.table);
    this.#current = rows;
  }

  /** A sheet is done. */
  finished(rows: number): void {
    this.#finished += rows;
    this.#current = 0;
  }

  /** Whether it is time to tell somebody again. */
  isDue(): boolean {
    const now = this.#clock.now().getTime();
    if (now - this.#toldAt < toldEveryMs) return false;
    this.#toldAt = now;
    return true;
  }

  progress(): RunProgress {
    const now = this.#clock.now();
    const rows = this.#finished + this.#current;
    const seconds = (now.getTime() - this.#startedAt) / 1000;
    return {
      sheet: this.#sheet,
      rows,
      totalRows: this.#totalRows,
      rowsPerSecond: seconds > 0 && rows > 0 ? Math.round(rows / seconds) : null,
      at: now.toISOString(),
    };
  }
}

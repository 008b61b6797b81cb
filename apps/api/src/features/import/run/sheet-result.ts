import type { ImportKind } from "@ips/contract";
import type { ImportReason } from "@ips/domain";
import type { Understood } from "../rows/cells.ts";
import type { Problem } from "../rows/problem.ts";
import type { Change, RowOutcome } from "../sheets/sheet-importer.ts";

/** One refused row, as it goes into the result and the file of refused rows. */
export type Refusal = {
  readonly line: number;
  readonly problems: readonly Problem[];
  readonly raw: readonly string[];
};

/** One row whose cells differ from the record. */
export type Correction = {
  readonly line: number;
  readonly subject: string;
  readonly changes: readonly Change[];
};

/** How often a word was read as something more general. */
export type UnderstoodCount = Understood & { readonly rows: number };

/** What became of a sheet's rows, in numbers, with as many corrections as are shown. */
export type SheetTally = {
  readonly rows: number;
  readonly accepted: number;
  readonly new: number;
  readonly unchanged: number;
  readonly corrected: number;
  readonly refused: number;
  readonly refusedBy: Partial<Record<ImportReason, number>>;
  readonly corrections: readonly Correction[];
  readonly understood: readonly UnderstoodCount[];
};

/** What became of one sheet. */
export type SheetResult = SheetTally & {
  readonly id: string;
  readonly name: string;
  readonly kind: ImportKind;
};

/** Corrections that are listed one by one; the number counts them all. */
const listedCorrections = 500;

/** Counts what becomes of a sheet's rows while they pass. */
export class Tally {
  #counts = { rows: 0, new: 0, unchanged: 0, corrected: 0, refused: 0 };
  readonly #refusedBy: Partial<Record<ImportReason, number>> = {};
  readonly #corrections: Correction[] = [];
  readonly #understood = new Map<string, UnderstoodCount>();

  add(outcome: RowOutcome): void {
    this.#counts.rows += 1;
    switch (outcome.result) {
      case "new":
        this.#counts.new += 1;
        break;
      case "unchanged":
        this.#counts.unchanged += 1;
        break;
      case "correction": {
        this.#counts.corrected += 1;
        const { line, subject, changes } = outcome;
        if (this.#corrections.length < listedCorrections) this.#corrections.push({ line, subject, changes });
        break;
      }
      case "refused": {
        this.#counts.refused += 1;
        const reason = outcome.problems[0]?.reason;
        if (reason !== undefined) this.#refusedBy[reason] = (this.#refusedBy[reason] ?? 0) + 1;
        break;
      }
    }
  }

  addUnderstood(each: Understood): void {
    const key = `${each.field} ${each.text}`;
    this.#understood.set(key, { ...each, rows: (this.#understood.get(key)?.rows ?? 0) + 1 });
  }

  get rows(): number {
    return this.#counts.rows;
  }

  result(): SheetTally {
    const { rows, refused } = this.#counts;
    return {
      ...this.#counts,
      accepted: rows - refused,
      refusedBy: this.#refusedBy,
      corrections: this.#corrections,
      understood: [...this.#understood.values()],
    };
  }
}

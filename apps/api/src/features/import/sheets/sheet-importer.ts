import type { Actor, Tx } from "@ips/db";
import type { PlainDate } from "@ips/domain";
import type { Cells } from "../rows/cells.ts";
import type { Directory } from "../rows/directory.ts";
import type { Problem } from "../rows/problem.ts";

/** What an import works with: who does it, in which transaction, on whose behalf, and whether anything is written. */
export type ImportSession = {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly agencyName: string;
  /** Whether programs may be added: only by someone who acts for the whole agency. */
  readonly mayAddUnits: boolean;
  readonly directory: Directory;
  readonly asOf: PlainDate;
  readonly newId: () => string;
  /** Names a line of the sheet, for the reason of a correction: "clients.csv, line 12". */
  readonly where: (line: number) => string;
  /** False in a preview: everything is read and compared, nothing is written. */
  readonly write: boolean;
  /** False: rows whose cells differ from the record leave the record as it is. */
  readonly applyCorrections: boolean;
};

/** How a changed cell's value is to be shown. */
export type ChangeKind = "date" | "text" | "number" | "money" | "yes-no" | "code";

/** One cell that differs from the record. */
export type Change = {
  readonly field: string;
  readonly kind: ChangeKind;
  readonly before: string | null;
  readonly after: string | null;
};

/** What became of one row. */
export type RowOutcome = { readonly line: number } & (
  | { readonly result: "new" | "unchanged" }
  | { readonly result: "correction"; readonly subject: string; readonly changes: readonly Change[] }
  | { readonly result: "refused"; readonly problems: readonly Problem[]; readonly raw: readonly string[] }
);

/**
 * Takes the rows of one sheet, a batch at a time and in order: checks them, compares them with the record and,
 * unless it is a preview, writes what is new or corrected with a few statements a batch.
 */
export type SheetImporter = {
  take(rows: readonly Cells<string>[]): Promise<RowOutcome[]>;
};

/** Makes the importer of one sheet. */
export type MakeSheetImporter = (session: ImportSession) => SheetImporter;

/** The outcome of a row that is refused. */
export const refused = (cells: Cells<string>): RowOutcome => ({
  line: cells.line,
  result: "refused",
  problems: cells.problems,
  raw: cells.raw,
});

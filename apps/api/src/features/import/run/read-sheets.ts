import type { ImportKind } from "@ips/contract";
import type { FileProblem } from "@ips/contract";
import { UnreadableFile } from "../unreadable-file.ts";
import { openTables } from "../read/open-tables.ts";
import { borrowOrders } from "../values/date-order.ts";
import type { Delimiter, Table } from "../read/table.ts";
import type { Sheet } from "./sheet.ts";
import { surveyTable, type SheetChoice, type TableSurvey } from "./survey-table.ts";

/** A file as it lies on disk, under the name the user gave it. */
export type InputFile = { readonly path: string; readonly name: string };

/** What the user may have chosen about a file's text. */
export type FileChoice = { readonly encoding?: string; readonly delimiter?: Delimiter };

/** What a file, or a sheet of it, turned out to be. */
export type ReadSheet = { readonly id: string; readonly file: string; readonly sheet: string | null } & (
  | {
      readonly problem: FileProblem;
      readonly facts: Readonly<Record<string, string | number>>;
      readonly table: null;
      readonly survey: null;
    }
  | { readonly problem: null; readonly table: Table; readonly survey: TableSurvey }
);

/**
 * Opens files and looks through every sheet of them once. What cannot be read says why; nothing is thrown for it.
 *
 * @param choices what the user chose, by sheet id (see {@link ReadSheet}).
 */
export async function readSheets(
  files: readonly InputFile[],
  choices: ReadonlyMap<string, SheetChoice & FileChoice> = new Map(),
): Promise<ReadSheet[]> {
  const sheets: ReadSheet[] = [];
  for (const [at, file] of files.entries()) {
    const fileId = String(at);
    const choice = choices.get(fileId);
    const tables = await orProblem(() => openTables(file.path, file.name, choice));
    if (tables instanceof UnreadableFile) {
      sheets.push(unreadable(fileId, file.name, null, tables));
      continue;
    }
    for (const [sheetAt, table] of tables.entries()) {
      const id = tables.length === 1 ? fileId : `${fileId}.${sheetAt}`;
      const survey = await orProblem(() => surveyTable(table, choices.get(id)));
      sheets.push(
        survey instanceof UnreadableFile
          ? unreadable(id, table.file, table.sheet, survey)
          : { id, file: table.file, sheet: table.sheet, problem: null, table, survey },
      );
    }
  }
  return withBorrowedOrders(sheets);
}

function withBorrowedOrders(sheets: readonly ReadSheet[]): ReadSheet[] {
  const readable = sheets.flatMap((sheet) => (sheet.problem === null ? [sheet] : []));
  const orders = borrowOrders(readable.map(({ survey }) => survey.orders));
  const borrowed = new Map(readable.map((sheet, at) => [sheet.id, orders[at] ?? sheet.survey.orders]));
  return sheets.map((sheet) =>
    sheet.problem === null
      ? { ...sheet, survey: { ...sheet.survey, orders: borrowed.get(sheet.id) ?? sheet.survey.orders } }
      : sheet,
  );
}

/** The sheet as it is imported; null when its kind is not known, a required column is missing, or it cannot be read. */
export function readySheet({ id, table, survey }: ReadSheet): Sheet | null {
  if (table === null || survey.kind === null || survey.missing.length > 0) return null;
  const kind: ImportKind = survey.kind;
  const columns = new Map(
    survey.columns.flatMap(({ field, column }) => (field === null ? [] : [[field, column] as const])),
  );
  const headings = survey.columns.map(({ heading }) => heading);
  return { id, table, kind, headerLine: survey.headerLine, headings, columns, orders: survey.orders };
}

async function orProblem<T>(work: () => Promise<T>): Promise<T | UnreadableFile> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnreadableFile) return error;
    throw error;
  }
}

function unreadable(
  id: string,
  file: string,
  sheet: string | null,
  { problem, facts }: UnreadableFile,
): ReadSheet {
  return { id, file, sheet, problem, facts, table: null, survey: null };
}

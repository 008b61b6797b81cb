import { fieldsOf } from "../recognise/field-specs.ts";
import { mapColumns, missingFields, type ColumnUse } from "../recognise/map-columns.ts";
import { recogniseSheet, type SheetRecognition } from "../recognise/recognise-sheet.ts";
import { UnreadableFile } from "../unreadable-file.ts";
import { refusedOrder } from "../rows/refused-columns.ts";
import { readLimits } from "../read/limits.ts";
import type { Table, TableRow } from "../read/table.ts";
import { DateOrderEvidence, type DateOrder, type DateOrders } from "../values/date-order.ts";
import type { ImportKind } from "@ips/contract";

/** What the user may have chosen about a sheet; whatever is left out is recognised. */
export type SheetChoice = {
  readonly kind?: ImportKind | null;
  readonly headerLine?: number;
  /** Column, from 0 → field; null: not used. */
  readonly columns?: ReadonlyMap<number, string | null>;
  readonly dateOrder?: DateOrder;
};

/** What a sheet holds, after one look through it. */
export type TableSurvey = SheetRecognition & {
  /** Rows below the headings that hold anything. */
  readonly rows: number;
  readonly orders: DateOrders;
  /** The first rows below the headings, to show. */
  readonly samples: readonly TableRow[];
};

const sampleRows = 5;

/**
 * Looks through a sheet once: finds the headings and what they mean, counts the rows, and collects from its date
 * columns in which order the file writes month and day. Nothing of the rows is kept.
 *
 * @throws {UnreadableFile} `empty`, `only-header`, or what reading meets.
 */
export async function surveyTable(table: Table, choice: SheetChoice = {}): Promise<TableSurvey> {
  const first = await firstRows(table);
  if (first.length === 0) throw new UnreadableFile("empty");
  const recognition = chosen(recogniseSheet(first, `${table.file} ${table.sheet ?? ""}`), first, choice);
  const dateColumns = dateColumnsOf(recognition);
  const evidence = new DateOrderEvidence();
  const samples: TableRow[] = [];
  let rows = 0;
  for await (const row of table.rows()) {
    if (row.line <= recognition.headerLine) continue;
    rows += 1;
    if (samples.length < sampleRows) samples.push(row);
    for (const column of dateColumns) evidence.add(row.cells[column] ?? "");
  }
  if (rows === 0) throw new UnreadableFile("only-header");
  return {
    ...recognition,
    rows,
    samples,
    orders: evidence.decide(
      choice.dateOrder,
      refusedOrder(recognition.columns.map(({ heading }) => heading)),
    ),
  };
}

async function firstRows(table: Table): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const row of table.rows()) {
    if (row.line > readLimits.headerLines) break;
    rows.push(row);
  }
  return rows;
}

/** Lays the user's choice over what was recognised. */
function chosen(found: SheetRecognition, first: readonly TableRow[], choice: SheetChoice): SheetRecognition {
  const header = first.find(({ line }) => line === choice.headerLine && line !== found.headerLine);
  const recognised =
    header === undefined ? found : { ...recogniseSheet([header], ""), headerLine: header.line };
  const kind = choice.kind === undefined ? recognised.kind : choice.kind;
  if (kind === null)
    return {
      ...recognised,
      kind,
      missing: [],
      columns: recognised.columns.map((use) => ({ ...use, field: null })),
    };
  const headings = recognised.columns.map(({ heading }) => heading);
  const { columns: mapped } = kind === recognised.kind ? recognised : mapColumns(kind, headings);
  const columns = withChoices(mapped, choice.columns ?? new Map());
  const used = new Set(columns.flatMap(({ field }) => field ?? []));
  return { ...recognised, kind, columns, missing: missingFields(kind, used) };
}

/** A field that the user gives to a column is taken from the column that was recognised as it. */
function withChoices(
  columns: readonly ColumnUse[],
  choices: ReadonlyMap<number, string | null>,
): ColumnUse[] {
  const given = new Set(choices.values());
  return columns.map((use) => {
    const choice = choices.get(use.column);
    if (choice !== undefined) return { ...use, field: choice };
    return use.field !== null && given.has(use.field) ? { ...use, field: null } : use;
  });
}

function dateColumnsOf({ kind, columns }: SheetRecognition): number[] {
  if (kind === null) return [];
  const dates = new Set(fieldsOf(kind).flatMap(({ field, spec }) => (spec.date === true ? [field] : [])));
  return columns.flatMap(({ column, field }) => (field !== null && dates.has(field) ? [column] : []));
}

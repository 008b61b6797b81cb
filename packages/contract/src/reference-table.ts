import { referenceTableKinds, referenceUnits, tableProblemCodes } from "@ips/domain";
import { z } from "zod";
import { id, instant, line, plainDate } from "./common.ts";

/** A file of a table: comma-separated values with headings, or JSON (a list of rows). */
const tableFile = {
  kind: z.enum(referenceTableKinds),
  format: z.enum(["csv", "json"]),
  text: z.string().max(900_000, { error: "text.too-long" }),
};

export const referenceRow = z.object({
  key: z.string(),
  item: z.string().nullable(),
  from: plainDate,
  until: plainDate.nullable(),
  amount: z.number().nullable(),
  unit: z.enum(referenceUnits).nullable(),
  title: z.string().nullable(),
  source: z.string().nullable(),
});

export const tableProblem = z.object({
  code: z.enum(tableProblemCodes),
  /** Counted from 1, headings left out; null: the table as a whole. */
  row: z.number().int().nullable(),
  column: z.string().nullable(),
});

export const previewTableInput = z.object(tableFile);
/** What a file holds, and all that is wrong with it. `rows` are the first of `count`. */
export const tablePreview = z.object({
  count: z.number().int(),
  rows: z.array(referenceRow),
  problems: z.array(tableProblem),
});
export type TablePreview = z.infer<typeof tablePreview>;

export const loadTableInput = z.object({
  tableId: id,
  ...tableFile,
  title: line,
  source: line,
  /** The last day for which the table says something. */
  knownThrough: plainDate.nullable(),
});

export const tableInput = z.object({ tableId: id });

const tableView = z.object({
  tableId: id,
  kind: z.enum(referenceTableKinds),
  title: z.string(),
  source: z.string(),
  knownThrough: plainDate.nullable(),
  count: z.number().int(),
  loadedAt: instant,
  loadedByName: z.string(),
  /** When another took its place, or it was taken out of use; null: it is in force. */
  replacedAt: instant.nullable(),
});
export type TableView = z.infer<typeof tableView>;

export const tablesOutput = z.object({ rows: z.array(tableView) });
export const tableOutput = tableView.extend({ rows: z.array(referenceRow) });

/** What a job can be given from the tables in force: where it is, and its occupation. */
export const tableChoices = z.object({
  places: z.array(z.string()),
  occupations: z.array(z.object({ code: z.string(), title: z.string() })),
});

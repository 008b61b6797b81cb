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

/** What is said of a table wherever something from it is shown. */
const tableNamed = z.object({ title: z.string(), source: z.string(), knownThrough: plainDate.nullable() });

/** What a job can be given from the tables in force: where it is; and the table of occupations that can be searched, where one is loaded. */
export const tableChoices = z.object({
  places: z.array(z.string()),
  occupations: tableNamed.nullable(),
});

/** An occupation of a loaded table, and from which day its row holds. */
export const occupation = z.object({ code: z.string(), title: z.string(), from: plainDate });
export type Occupation = z.infer<typeof occupation>;

/** How many occupations a search gives. */
export const occupationsShown = 20;

/** Words of a title, or the beginning of a code. */
export const findOccupationsInput = z.object({ text: z.string().trim().max(100) });
export const findOccupationsOutput = z.object({
  rows: z.array(occupation).max(occupationsShown),
  /** Whether others match as well. */
  more: z.boolean(),
});

/** What a state has its own of for somebody who works, from the table that the agency has loaded. */
export const stateThresholds = z.object({
  state: z.string(),
  table: tableNamed,
  rows: z.array(
    z.object({
      name: z.string(),
      amount: z.number(),
      unit: z.enum(referenceUnits),
      from: plainDate,
      until: plainDate.nullable(),
      source: z.string(),
    }),
  ),
});
export type StateThresholds = z.infer<typeof stateThresholds>;

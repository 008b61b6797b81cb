import { importReasons } from "@ips/domain";
import { z } from "zod";
import { appErrorCodes } from "./app-error-code.ts";
import { id, instant, plainDate } from "./common.ts";
import { fileProblems } from "./file-problem.ts";
import { importKinds } from "./import-kind.ts";

/*
 * An import goes: begin → PUT each file to `importFilePath` → recognise (again with the user's choices) → preview, which
 * writes nothing → run. Preview and run go on in the background and are polled; leaving the page stops neither.
 */

const kind = z.enum(importKinds);
const count = z.number().int().min(0);
/** The file's number, and within a workbook the sheet's: "0", "2.1". */
const sheetId = z.string().regex(/^\d{1,3}(\.\d{1,3})?$/);
const column = z.number().int().min(0).max(199);
const field = z.string().max(40);
const dateOrder = z.enum(["month-first", "day-first"]);
const facts = z.record(z.string(), z.union([z.string(), z.number()]));

/** What the user says about a sheet; what is left out is recognised. */
export const importSheetChoice = z.object({
  sheetId,
  /** Null: leave this sheet out. */
  kind: kind.nullable().optional(),
  headerLine: z.number().int().min(1).max(100).optional(),
  columns: z
    .array(z.object({ column, field: field.nullable() }))
    .max(200)
    .optional(),
  dateOrder: dateOrder.optional(),
  encoding: z.string().max(40).optional(),
  delimiter: z.enum([",", ";", "\t", "|"]).optional(),
});
export type ImportSheetChoice = z.infer<typeof importSheetChoice>;

/** In which order a sheet writes month and day, and what that rests on. */
export const importDates = z.object({
  style: z.enum(["slash", "dot"]),
  order: dateOrder,
  by: z.enum(["decided", "other-files", "refused-file", "assumed", "mixed", "chosen", "not-needed"]),
  monthFirst: count,
  dayFirst: count,
  ambiguous: count,
});

/** A sheet as it was recognised. */
export const importSheetView = z.object({
  sheetId,
  file: z.string(),
  sheet: z.string().nullable(),
  problem: z.object({ code: z.enum(fileProblems), facts }).nullable(),
  format: z
    .discriminatedUnion("type", [
      z.object({ type: z.literal("csv"), encoding: z.string(), delimiter: z.string() }),
      z.object({ type: z.literal("xlsx") }),
    ])
    .nullable(),
  kind: kind.nullable(),
  headerLine: z.number().nullable(),
  rows: count,
  columns: z.array(
    z.object({
      column: z.number(),
      heading: z.string(),
      field: z.string().nullable(),
      samples: z.array(z.string()),
    }),
  ),
  /** Required fields that no column holds: the sheet cannot be imported until one does. */
  missing: z.array(z.string()),
  dates: z.array(importDates),
});
export type ImportSheetView = z.infer<typeof importSheetView>;

const importField = z.object({ field: z.string(), label: z.string(), required: z.boolean() });

export const beginImportInput = z.object({ uploadId: id });
export const importFileOutput = z.object({ bytes: count });
export const recogniseImportInput = z.object({
  uploadId: id,
  sheets: z.array(importSheetChoice).max(500).default([]),
});
export const recogniseImportOutput = z.object({
  sheets: z.array(importSheetView),
  /** The columns that a sheet of each kind may have. */
  fields: z.record(kind, z.array(importField)),
});
export type RecogniseImportOutput = z.infer<typeof recogniseImportOutput>;

/** How far it has come. */
export const importProgress = z.object({
  sheet: z.string().nullable(),
  rows: count,
  totalRows: count,
  rowsPerSecond: z.number().nullable(),
});

/** One cell that differs from the record. Money is cents, a date `YYYY-MM-DD`. */
export const importChange = z.object({
  field: z.string(),
  label: z.string(),
  kind: z.enum(["date", "text", "number", "money", "yes-no", "code"]),
  before: z.string().nullable(),
  after: z.string().nullable(),
});

/** What became of a sheet, or would become of it. */
export const importSheetResult = z.object({
  sheetId,
  name: z.string(),
  kind,
  rows: count,
  accepted: count,
  new: count,
  unchanged: count,
  corrected: count,
  refused: count,
  refusedBy: z.partialRecord(z.enum(importReasons), count),
  /** The first corrections; `corrected` counts them all. */
  corrections: z.array(z.object({ line: count, subject: z.string(), changes: z.array(importChange) })),
  /** Words that were read as something more general. */
  understood: z.array(
    z.object({ field: z.string(), label: z.string(), text: z.string(), as: z.string(), rows: count }),
  ),
});
export type ImportSheetResult = z.infer<typeof importSheetResult>;

const failure = z
  .object({ code: z.enum(appErrorCodes), facts: z.record(z.string(), z.unknown()) })
  .nullable();

/** `asOf`: what lies after it is in the future; null: today. */
export const previewImportInput = z.object({
  uploadId: id,
  asOf: plainDate.nullable(),
  sheets: z.array(importSheetChoice).max(500),
});
export const importUploadInput = z.object({ uploadId: id });
export const importPreviewOutput = z.object({
  state: z.enum(["none", "running", "ready", "failed"]),
  asOf: plainDate.nullable(),
  progress: importProgress.nullable(),
  results: z.array(importSheetResult),
  failure,
});
export type ImportPreviewOutput = z.infer<typeof importPreviewOutput>;

export const runImportInput = z.object({ runId: id, uploadId: id, applyCorrections: z.boolean() });
export const importRunInput = z.object({ runId: id });
export const importRunOutput = z.object({
  runId: id,
  /** `stopped`: the program ended in the middle; every sheet is whole or not there, and importing again goes on. */
  state: z.enum(["running", "finished", "failed", "stopped"]),
  asOf: plainDate,
  byName: z.string(),
  startedAt: instant,
  finishedAt: instant.nullable(),
  progress: importProgress,
  results: z.array(importSheetResult),
  failure,
});
export type ImportRunOutput = z.infer<typeof importRunOutput>;

/** The latest imports of one's own, newest first. */
export const importRunsOutput = z.object({
  runs: z.array(importRunOutput.omit({ results: true }).extend({ accepted: count, refused: count })),
});

/** Refused rows of a sheet, a page at a time: those after a line. */
export const importRefusedInput = z.object({
  of: z.union([z.object({ uploadId: id }), z.object({ runId: id })]),
  sheetId,
  afterLine: count.default(0),
  limit: z.number().int().min(1).max(500).default(100),
});
export const importRefusedOutput = z.object({
  rows: z.array(
    z.object({
      line: count,
      problems: z.array(
        z.object({
          code: z.enum(importReasons),
          field: z.string().nullable(),
          column: z.string().nullable(),
          value: z.string().nullable(),
        }),
      ),
      cells: z.array(z.string()),
    }),
  ),
  headings: z.array(z.string()),
  /** The line to go on after; null when there are no more. */
  nextAfterLine: count.nullable(),
});
export type ImportRefusedOutput = z.infer<typeof importRefusedOutput>;

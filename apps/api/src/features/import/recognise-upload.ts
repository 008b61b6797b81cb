import {
  importKinds,
  type ImportSheetChoice,
  type ImportSheetView,
  type RecogniseImportOutput,
} from "@ips/contract";
import type { ActorContext } from "../../actor-context.ts";
import { fieldsOf } from "./recognise/field-specs.ts";
import { readSheets, type ReadSheet } from "./run/read-sheets.ts";
import { sheetChoices } from "./upload/sheet-choices.ts";
import { openUpload, uploadedFiles } from "./upload/upload.ts";

/**
 * Looks through the files of an upload: what each sheet is, what its columns mean, in which order its dates are
 * written. Called again with the user's choices, which it lays over what it recognises.
 */
export async function recogniseUpload(
  ctx: ActorContext,
  { uploadId, sheets }: { uploadId: string; sheets: readonly ImportSheetChoice[] },
): Promise<RecogniseImportOutput> {
  const upload = await openUpload(ctx, uploadId);
  const read = await readSheets(await uploadedFiles(upload), sheetChoices(sheets));
  const fields = importKinds.map((kind) => [
    kind,
    fieldsOf(kind).map(({ field, spec }) => ({ field, label: spec.label, required: spec.required === true })),
  ]);
  return {
    sheets: read.map(sheetView),
    fields: Object.fromEntries(fields) as RecogniseImportOutput["fields"],
  };
}

function sheetView(read: ReadSheet): ImportSheetView {
  const { id, file, sheet } = read;
  if (read.problem !== null) {
    const nothing = {
      format: null,
      kind: null,
      headerLine: null,
      rows: 0,
      columns: [],
      missing: [],
      dates: [],
    };
    return { sheetId: id, file, sheet, problem: { code: read.problem, facts: read.facts }, ...nothing };
  }
  const { survey, table } = read;
  return {
    sheetId: id,
    file,
    sheet,
    problem: null,
    format: table.format,
    kind: survey.kind,
    headerLine: survey.headerLine,
    rows: survey.rows,
    columns: survey.columns.map((use) => ({
      ...use,
      samples: survey.samples.map(({ cells }) => cells[use.column] ?? ""),
    })),
    missing: [...survey.missing],
    dates: (["slash", "dot"] as const).map((style) => ({ style, ...survey.orders[style] })),
  };
}

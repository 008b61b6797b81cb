import type { ImportPreviewOutput, ImportSheetChoice } from "@ips/contract";
import type { PlainDate } from "@ips/domain";
import type { ActorContext } from "../../actor-context.ts";
import { conflict } from "../../errors/app-error.ts";
import { readySheets } from "./ready-sheets.ts";
import { describeSheet } from "./run/describe-sheet.ts";
import { importFailure } from "./run/import-failure.ts";
import { previewImport } from "./run/import-sheets.ts";
import { onBehalfOf, type OnBehalf } from "./run/on-behalf.ts";
import { RowMeter } from "./run/row-meter.ts";
import type { SheetResult } from "./run/sheet-result.ts";
import type { CountedSheet } from "./run/start-import.ts";
import { sheetResultView } from "./sheet-result-view.ts";
import {
  isAlive,
  readPreview,
  writePreview,
  type PreviewOrder,
  type PreviewState,
} from "./upload/preview-state.ts";
import { addRefusedLines, clearRefusedLines } from "./upload/refused-lines.ts";
import { openUpload, type Upload } from "./upload/upload.ts";

type Input = {
  readonly uploadId: string;
  readonly asOf: PlainDate | null;
  readonly sheets: readonly ImportSheetChoice[];
};

/**
 * Begins the preview of an upload: everything an import would do, except writing. It goes on in the background;
 * {@link readUploadPreview} says how far it is.
 *
 * @throws AppError import.running while a preview of this upload runs; import.needs-columns; import.not-readable.
 */
export async function previewUpload(ctx: ActorContext, { uploadId, asOf, sheets }: Input): Promise<void> {
  const upload = await openUpload(ctx, uploadId);
  const earlier = await readPreview(upload);
  if (earlier?.state === "running" && isAlive(earlier.progress, ctx.deps.clock.now()))
    throw conflict("import.running");
  const order: PreviewOrder = { asOf: asOf ?? ctx.actor.today, sheets };
  const ready = await readySheets(upload, order);
  const behalf = await onBehalfOf(ctx);
  for (const { sheet } of ready) await clearRefusedLines(upload, sheet.id);
  const meter = new RowMeter(
    ctx.deps.clock,
    ready.reduce((sum, { rows }) => sum + rows, 0),
  );
  const described = ready.map(({ sheet, rows }) => describeSheet(sheet, rows));
  const tell = (
    state: PreviewState["state"],
    results: readonly SheetResult[] = [],
    failure: PreviewState["failure"] = null,
  ) =>
    writePreview(upload, { state, order, progress: meter.progress(), sheets: described, results, failure });
  await tell("running");
  void preview(behalf, upload, ready, order, meter, () => tell("running")).then(
    (results) => tell("ready", results),
    async (error: unknown) => {
      ctx.deps.log.error({ error }, "the preview of an import failed");
      await tell("failed", [], importFailure(error));
    },
  );
}

async function preview(
  behalf: OnBehalf,
  upload: Upload,
  ready: readonly CountedSheet[],
  { asOf }: PreviewOrder,
  meter: RowMeter,
  tell: () => Promise<void>,
): Promise<SheetResult[]> {
  const options = { asOf, applyCorrections: true };
  return previewImport(
    behalf,
    ready.map(({ sheet }) => sheet),
    options,
    {
      refused: (sheet, refusals) => addRefusedLines(upload, sheet.id, refusals),
      progress: async (sheet, rows) => {
        meter.at(sheet, rows);
        if (meter.isDue()) await tell();
      },
      done: (_sheet, { rows }) => meter.finished(rows),
    },
  );
}

/** Where the preview of an upload stands. */
export async function readUploadPreview(
  ctx: ActorContext,
  { uploadId }: { uploadId: string },
): Promise<ImportPreviewOutput> {
  const found = await readPreview(await openUpload(ctx, uploadId));
  if (found === null) return { state: "none", asOf: null, progress: null, results: [], failure: null };
  const { state, order, progress, results, failure } = found;
  const stopped = state === "running" && !isAlive(progress, ctx.deps.clock.now());
  return {
    state: stopped ? "failed" : state,
    asOf: order.asOf,
    progress,
    results: results.map(sheetResultView),
    failure: stopped ? { code: "internal", facts: {} } : failure,
  };
}

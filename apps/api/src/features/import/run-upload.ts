import { importRun } from "@ips/db";
import { eq } from "drizzle-orm";
import type { ActorContext } from "../../actor-context.ts";
import { AppError } from "../../errors/app-error.ts";
import { readySheets } from "./ready-sheets.ts";
import { onBehalfOf } from "./run/on-behalf.ts";
import { startImport } from "./run/start-import.ts";
import { readPreview } from "./upload/preview-state.ts";
import { openUpload, removeUpload } from "./upload/upload.ts";

type Input = { readonly runId: string; readonly uploadId: string; readonly applyCorrections: boolean };

/**
 * Imports an upload as it was previewed. It goes on in the background and the upload is removed when it is done;
 * sent again with one id it is one import.
 *
 * @throws AppError import.not-readable without a finished preview.
 */
export async function runUpload(
  ctx: ActorContext,
  { runId, uploadId, applyCorrections }: Input,
): Promise<{ id: string }> {
  if (await isBegun(ctx, runId)) return { id: runId };
  const upload = await openUpload(ctx, uploadId);
  const preview = await readPreview(upload);
  if (preview?.state !== "ready")
    throw new AppError("BAD_REQUEST", "import.not-readable", {
      facts: { preview: preview?.state ?? "none" },
    });
  const ready = await readySheets(upload, preview.order);
  const { done } = await startImport(await onBehalfOf(ctx), runId, ready, {
    asOf: preview.order.asOf,
    applyCorrections,
  });
  void done.then(
    () => removeUpload(upload),
    (error: unknown) => ctx.deps.log.error({ error, runId }, "an import ended before its end"),
  );
  return { id: runId };
}

async function isBegun({ run }: ActorContext, runId: string): Promise<boolean> {
  const found = await run((tx) =>
    tx.select({ id: importRun.id }).from(importRun).where(eq(importRun.id, runId)),
  );
  return found.length > 0;
}

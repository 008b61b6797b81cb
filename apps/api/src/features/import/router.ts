import {
  beginImportInput,
  importPreviewOutput,
  importRefusedInput,
  importRefusedOutput,
  importRunInput,
  importRunOutput,
  importRunsOutput,
  importUploadInput,
  previewImportInput,
  recogniseImportInput,
  recogniseImportOutput,
  runImportInput,
  written,
} from "@ips/contract";
import { z } from "zod";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { listRefused } from "./list-refused.ts";
import { previewUpload, readUploadPreview } from "./preview-upload.ts";
import { listRuns, readRun } from "./read-run.ts";
import { recogniseUpload } from "./recognise-upload.ts";
import { runUpload } from "./run-upload.ts";
import { beginUpload, openUpload, removeUpload } from "./upload/upload.ts";

const nothing = z.object({});

/** The import of a team's spreadsheets. Files themselves come and go by `importRoutes`. */
export const importRouter = router({
  begin: authorized("import.run")
    .input(beginImportInput)
    .output(nothing)
    .mutation(async ({ ctx, input }) => {
      await beginUpload(ctx, input.uploadId);
      return {};
    }),
  recognise: authorized("import.run")
    .input(recogniseImportInput)
    .output(recogniseImportOutput)
    .mutation(({ ctx, input }) => recogniseUpload(ctx, input)),
  preview: authorized("import.run")
    .input(previewImportInput)
    .output(nothing)
    .mutation(async ({ ctx, input }) => {
      await previewUpload(ctx, input);
      return {};
    }),
  previewResult: authorized("import.run")
    .input(importUploadInput)
    .output(importPreviewOutput)
    .query(({ ctx, input }) => readUploadPreview(ctx, input)),
  discard: authorized("import.run")
    .input(importUploadInput)
    .output(nothing)
    .mutation(async ({ ctx, input }) => {
      await removeUpload(await openUpload(ctx, input.uploadId));
      return {};
    }),
  run: authorized("import.run")
    .input(runImportInput)
    .output(written)
    .mutation(({ ctx, input }) => runUpload(ctx, input)),
  result: authorized("import.run")
    .input(importRunInput)
    .output(importRunOutput)
    .query(({ ctx, input }) => readRun(ctx, input)),
  runs: authorized("import.run")
    .output(importRunsOutput)
    .query(({ ctx }) => listRuns(ctx)),
  refused: authorized("import.run")
    .input(importRefusedInput)
    .output(importRefusedOutput)
    .query(({ ctx, input }) => listRefused(ctx, input)),
});

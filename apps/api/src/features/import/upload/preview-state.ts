import { join } from "node:path";
import type { ImportSheetChoice } from "@ips/contract";
import type { ImportFailure } from "../run/import-failure.ts";
import type { RunProgress, RunSheet } from "../run/record-run.ts";
import type { SheetResult } from "../run/sheet-result.ts";
import { readJson, writeJson } from "./json-file.ts";
import type { Upload } from "./upload.ts";

/** What was previewed: exactly this is imported afterwards. */
export type PreviewOrder = { readonly asOf: string; readonly sheets: readonly ImportSheetChoice[] };

/** Where a preview stands. It lies beside the files, not in the database: a preview writes nothing there. */
export type PreviewState = {
  readonly state: "running" | "ready" | "failed";
  readonly order: PreviewOrder;
  readonly progress: RunProgress;
  readonly sheets: readonly RunSheet[];
  readonly results: readonly SheetResult[];
  readonly failure: ImportFailure | null;
};

const fileOf = ({ folder }: Upload): string => join(folder, "preview.json");

export const writePreview = (upload: Upload, state: PreviewState): Promise<void> =>
  writeJson(fileOf(upload), state);

/** The preview of an upload; null before the first. Only {@link writePreview} writes the file. */
export const readPreview = async (upload: Upload): Promise<PreviewState | null> =>
  (await readJson(fileOf(upload))) as PreviewState | null;

const silentMs = 30_000;

/** Whether work that says "running" still writes: when its program has ended, it never will. */
export function isAlive({ at }: Pick<RunProgress, "at">, now: Date): boolean {
  return now.getTime() - Date.parse(at) < silentMs;
}

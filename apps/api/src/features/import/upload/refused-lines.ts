import { createReadStream } from "node:fs";
import { appendFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Refusal } from "../run/sheet-result.ts";
import type { Upload } from "./upload.ts";

const fileOf = ({ folder }: Upload, sheetId: string): string => join(folder, `refused-${sheetId}.jsonl`);

/** Forgets the refused rows of an earlier preview. */
export const clearRefusedLines = (upload: Upload, sheetId: string): Promise<void> =>
  rm(fileOf(upload, sheetId), { force: true });

/** Adds refused rows of a preview, one JSON line each, in the order of the file. */
export async function addRefusedLines(
  upload: Upload,
  sheetId: string,
  refusals: readonly Refusal[],
): Promise<void> {
  const lines = refusals.map(({ line, problems, raw }) => `${JSON.stringify({ line, problems, raw })}\n`);
  await appendFile(fileOf(upload, sheetId), lines.join(""), { mode: 0o600 });
}

/** The refused rows of a preview after a line of the sheet, as they are read from disk. */
export async function* refusedLines(upload: Upload, sheetId: string, afterLine = 0): AsyncGenerator<Refusal> {
  const lines = createInterface({
    input: createReadStream(fileOf(upload, sheetId)),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  try {
    for await (const text of lines) {
      const refusal = JSON.parse(text) as Refusal;
      if (refusal.line > afterLine) yield refusal;
    }
  } catch (error) {
    // A sheet without refused rows has no file.
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
}

import type { PlainDate } from "@ips/domain";
import { previewImport } from "./run/import-sheets.ts";
import { inputFiles } from "./run/input-files.ts";
import type { OnBehalf } from "./run/on-behalf.ts";
import { readSheets, readySheet, type ReadSheet } from "./run/read-sheets.ts";
import type { RunProgress } from "./run/record-run.ts";
import type { Refusal, SheetResult } from "./run/sheet-result.ts";
import type { Sheet } from "./run/sheet.ts";
import { startImport, type CountedSheet } from "./run/start-import.ts";

/** The sheets of a folder: all that were found, and those that can be imported. */
export type FolderSheets = { readonly found: readonly ReadSheet[]; readonly ready: readonly CountedSheet[] };

/** How to import. */
export type FolderOrder = {
  readonly asOf: PlainDate;
  /** Read and compare everything, write nothing. */
  readonly preview: boolean;
  readonly applyCorrections: boolean;
};

/** The refused rows of one sheet. */
export type SheetRefusals = { readonly sheet: Sheet; readonly refusals: readonly Refusal[] };

/** What became of a folder. */
export type FolderReport = {
  readonly sheets: readonly ReadSheet[];
  readonly results: readonly SheetResult[];
  readonly refused: readonly SheetRefusals[];
  readonly milliseconds: number;
};

/**
 * Looks through the sheets of a folder. Files that cannot be read, or whose columns are not recognised, are found
 * with the reason and are not ready.
 *
 * @throws what `readdir` throws for a folder that is not there.
 */
export async function readFolder(folder: string): Promise<FolderSheets> {
  const found = await readSheets(await inputFiles(folder));
  const ready = found.flatMap((each): CountedSheet[] => {
    const sheet = readySheet(each);
    return sheet === null ? [] : [{ sheet, rows: each.survey?.rows ?? 0 }];
  });
  return { found, ready };
}

/** Imports the sheets of a folder that are ready, or previews the import. */
export async function importFolder(
  behalf: OnBehalf,
  { found, ready }: FolderSheets,
  { asOf, preview, applyCorrections }: FolderOrder,
  onProgress: (progress: RunProgress) => void = () => {},
): Promise<FolderReport> {
  const { clock, newId } = behalf.ctx.deps;
  const startedAt = clock.now().getTime();
  const refused = new Map<Sheet, Refusal[]>();
  const collect = async (sheet: Sheet, refusals: readonly Refusal[]) => {
    const earlier = refused.get(sheet) ?? [];
    earlier.push(...refusals);
    refused.set(sheet, earlier);
  };
  const options = { asOf, applyCorrections };
  const results = preview
    ? await previewImport(
        behalf,
        ready.map(({ sheet }) => sheet),
        options,
        { refused: collect },
      )
    : await (
        await startImport(behalf, newId(), ready, options, { refused: collect, progress: onProgress })
      ).done;
  return {
    sheets: found,
    results,
    refused: [...refused].map(([sheet, refusals]) => ({ sheet, refusals })),
    milliseconds: clock.now().getTime() - startedAt,
  };
}

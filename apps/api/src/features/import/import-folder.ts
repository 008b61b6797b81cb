import type { PlainDate } from "@ips/domain";
import { previewImport } from "./run/import-sheets.ts";
import { inputFiles } from "./run/input-files.ts";
import type { OnBehalf } from "./run/on-behalf.ts";
import { readSheets, readySheet, type ReadSheet } from "./run/read-sheets.ts";
import type { RunProgress } from "./run/record-run.ts";
import type { Refusal, SheetResult } from "./run/sheet-result.ts";
import type { Sheet } from "./run/sheet.ts";
import { startImport, type CountedSheet } from "./run/start-import.ts";

/** What to import, and how. */
export type FolderOrder = {
  readonly folder: string;
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
 * Imports every sheet of a folder that is recognised. Files that cannot be read, or whose columns are not
 * recognised, are in the report with the reason and are left out.
 */
export async function importFolder(
  behalf: OnBehalf,
  { folder, asOf, preview, applyCorrections }: FolderOrder,
  onProgress: (progress: Pick<RunProgress, "sheet" | "rows" | "totalRows" | "rowsPerSecond">) => void = () => {},
): Promise<FolderReport> {
  const { clock, newId } = behalf.ctx.deps;
  const startedAt = clock.now().getTime();
  const sheets = await readSheets(await inputFiles(folder));
  const counted = sheets.flatMap((each): CountedSheet[] => {
    const sheet = readySheet(each);
    return sheet === null ? [] : [{ sheet, rows: each.survey?.rows ?? 0 }];
  });
  const refused = new Map<Sheet, Refusal[]>();
  const collect = async (sheet: Sheet, refusals: readonly Refusal[]) => {
    const earlier = refused.get(sheet) ?? [];
    earlier.push(...refusals);
    refused.set(sheet, earlier);
  };
  const options = { asOf, applyCorrections };
  const results = preview
    ? await previewImport(behalf, counted.map(({ sheet }) => sheet), options, { refused: collect })
    : await (await startImport(behalf, newId(), counted, options, { refused: collect, progress: onProgress })).done;
  return {
    sheets,
    results,
    refused: [...refused].map(([sheet, refusals]) => ({ sheet, refusals })),
    milliseconds: clock.now().getTime() - startedAt,
  };
}

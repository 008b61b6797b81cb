import { mkdir, writeFile } from "node:fs/promises";
import { join, parse } from "node:path";
import type { SheetRefusals } from "./import-folder.ts";
import { refusedCsvHeader, refusedCsvLine } from "./rows/refused-csv.ts";

/** Writes the refused rows of each sheet to a file of its own, to be mended and imported again. Answers the paths. */
export async function writeRefusedFiles(
  folder: string,
  refused: readonly SheetRefusals[],
): Promise<string[]> {
  if (refused.length === 0) return [];
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (const { sheet, refusals } of refused) {
    const { file, sheet: part } = sheet.table;
    const path = join(
      folder,
      `${[parse(file).name, part].filter((name) => name !== null).join(" ")}.refused.csv`,
    );
    const lines = refusals.map((refusal) => refusedCsvLine(sheet.kind, refusal));
    await writeFile(path, refusedCsvHeader(sheet.headings, sheet.orders.slash.order) + lines.join(""), {
      mode: 0o600,
    });
    paths.push(path);
  }
  return paths;
}

import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { InputFile } from "./read-sheets.ts";

const tableEndings = [".csv", ".tsv", ".tab", ".txt", ".xlsx", ".xlsm", ".xls"];

/**
 * The files of a folder that may be sheets, by name; hidden files, folders and files of other kinds are left out.
 *
 * @throws what `readdir` throws for a folder that is not there.
 */
export async function inputFiles(folder: string): Promise<InputFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith(".") && !entry.name.startsWith("~$"))
    .filter(({ name }) => tableEndings.some((ending) => name.toLowerCase().endsWith(ending)))
    .map(({ name }) => ({ name, path: join(folder, name) }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

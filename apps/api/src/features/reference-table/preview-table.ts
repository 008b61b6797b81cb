import type { previewTableInput, TablePreview } from "@ips/contract";
import type { z } from "zod";
import { readFile } from "./read-file.ts";

const shown = { rows: 20, problems: 200 };

/** What loading a file would keep, and every problem of it by row. Nothing is kept. */
export function previewTable(input: z.output<typeof previewTableInput>): TablePreview {
  const { rows, problems } = readFile(input);
  return {
    count: rows.length,
    rows: rows.slice(0, shown.rows),
    problems: problems.slice(0, shown.problems),
  };
}

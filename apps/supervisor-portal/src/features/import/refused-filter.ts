import { importReasonWords } from "@ips/i18n/import-reason";
import type { RefusedProblem } from "./use-refused-rows.ts";

/** What narrows the table of faulty rows; empty text means no narrowing. */
export type RefusedFilter = { sheetId: string; code: string; text: string };

export const noRefusedFilter: RefusedFilter = { sheetId: "", code: "", text: "" };

/** Whether a faulty row is meant by a filter. The text is looked for in line, column, value and what is wrong. */
export function matchesRefused(
  { sheetId, code, text }: RefusedFilter,
  { sheet, line, problem }: RefusedProblem,
): boolean {
  if (sheetId !== "" && sheet.sheetId !== sheetId) return false;
  if (code !== "" && problem.code !== code) return false;
  const { what } = importReasonWords(problem.code);
  const words = [String(line), problem.column, problem.value, what].join(" ").toLowerCase();
  return words.includes(text.trim().toLowerCase());
}

import type { PublishedProgramsOutput } from "@ips/contract";
import type { DisclosureNotice } from "@ips/domain";
import { disclosureNoticeText } from "@ips/i18n/disclosure-notice";
import excel from "exceljs";
import { publishedTable, tableNotes, type TableCell } from "./published-table.ts";

/**
 * The tables as a workbook, a sheet each, with a sheet that says how to read them. Text is written as text: a name that begins like a formula
 * is none when somebody opens the file.
 */
export async function publishedWorkbook(
  published: PublishedProgramsOutput,
  notices: readonly DisclosureNotice[],
): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new excel.Workbook();
  const sheet = (name: string, lines: readonly (readonly TableCell[])[]) => {
    const made = workbook.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1 }] });
    made.addRows(lines.map((line) => [...line]));
    made.getRow(1).font = { bold: true };
    made.columns.forEach((column, index) => {
      column.width = index < 2 ? 32 : 16;
    });
  };
  sheet("Reviews", publishedTable("reviews", published));
  sheet("Outcomes", publishedTable("outcomes", published));
  sheet("Self-evaluations", publishedTable("self-evaluations", published));
  const notes = workbook.addWorksheet("Notes");
  notes.addRows([
    ...notices.map((notice) => [disclosureNoticeText(notice)]),
    ...tableNotes(published).map((line) => [line]),
  ]);
  notes.getColumn(1).width = 110;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

import ExcelJS from "exceljs";
import { temporaryFile } from "./temporary-file.ts";

/** A workbook as Excel would write it, from rows of values; a `Date` is shown as a date. */
export async function workbookFile(
  sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>,
  arrange: (workbook: ExcelJS.Workbook) => void = () => {},
): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
  }
  arrange(workbook);
  return temporaryFile(new Uint8Array(await workbook.xlsx.writeBuffer()), "book.xlsx");
}

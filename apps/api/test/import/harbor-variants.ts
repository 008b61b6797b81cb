import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import ExcelJS from "exceljs";
import iconv from "iconv-lite";
import { harborFolder } from "./harbor.ts";
import { separated } from "./write-sheets.ts";

const harborSheets = [
  "clients",
  "contacts",
  "employer-contacts",
  "jobs",
  "staff",
  "vr-contacts",
  "weekly-time",
] as const;

const read = (name: string): string[][] =>
  parse(readFileSync(join(harborFolder, `${name}.csv`)), { bom: true });

const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/;

/** The day that Harbor's sheets mean, when the calendar has it; births of two-digit years lie behind the import. */
function dayOf(
  text: string,
  birth: boolean,
): { iso: string; year: number; month: number; day: number } | null {
  const found = slashed.exec(text);
  if (!found) return null;
  const [month = 0, day = 0, short = 0] = found.slice(1).map(Number);
  const year = short > 99 ? short : birth && short > 26 ? 1900 + short : 2000 + short;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return { iso: date.toISOString().slice(0, 10), year, month, day };
}

type Write = (day: { iso: string; year: number; month: number; day: number }) => string;

const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Ways to write a day. */
export const dateForms = {
  iso: ({ iso }) => iso,
  named: ({ year, month, day }) => `${day}-${monthNames[month - 1]}-${year}`,
  european: ({ year, month, day }) => `${day}/${month}/${year}`,
  dotted: ({ year, month, day }) => `${day}.${month}.${year}`,
} as const satisfies Record<string, Write>;

/** Harbor's sheets with each day written otherwise; what is no day stays as it is. */
function withDates(rows: readonly string[][], write: Write): string[][] {
  const [headings = []] = rows;
  return rows.map((row, at) =>
    row.map((cell, column) => {
      const day = at === 0 ? null : dayOf(cell.trim(), headings[column] === "Date of birth");
      return day === null ? cell : write(day);
    }),
  );
}

const otherNames: Readonly<Record<string, string>> = {
  "Client ID": "Consumer ID",
  "Employment specialist": "Job coach",
  "Program entry": "Enrollment date",
  "Exit date": "Discharge date",
  "Date of birth": "DOB",
  Business: "Employer",
  Minutes: "Duration",
  Place: "Location",
  "Week of": "Week beginning",
  "Job title": "Position",
  "Staff ID": "Employee ID",
};

/** Writes Harbor as another program would: another delimiter, encoding, date form and other headings. */
export const separatedVariant =
  ({ delimiter, encoding, dates }: { delimiter: string; encoding: string; dates: Write }) =>
  async (folder: string): Promise<void> => {
    for (const name of harborSheets) {
      const [headings = [], ...rows] = withDates(read(name), dates);
      const renamed = headings.map((heading) => otherNames[heading] ?? heading);
      const text = separated([renamed, ...rows], delimiter, "\n");
      await writeFile(
        join(folder, `export ${name}.txt`),
        iconv.encode(text, encoding, { addBOM: encoding.startsWith("utf-16") }),
      );
    }
  };

/** Writes Harbor as one workbook with a sheet each, with real dates and numbers. */
export async function writeWorkbookVariant(folder: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  for (const name of harborSheets) {
    const sheet = workbook.addWorksheet(name);
    const [headings = [], ...rows] = read(name);
    sheet.addRow(headings);
    for (const row of rows) {
      sheet.addRow(
        row.map((cell, column) => {
          const day = dayOf(cell.trim(), headings[column] === "Date of birth");
          if (day !== null) return new Date(`${day.iso}T00:00:00Z`);
          return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
        }),
      );
    }
  }
  await writeFile(join(folder, "harbor.xlsx"), new Uint8Array(await workbook.xlsx.writeBuffer()));
}

import { writeFile } from "node:fs/promises";
import { join } from "node:path";

const cell = (text: string) => (/[",\r\n;\t|]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Rows as a file of separated values. */
export const separated = (rows: readonly (readonly string[])[], delimiter = ",", end = "\r\n"): string =>
  rows.map((row) => row.map(cell).join(delimiter)).join(end) + end;

/** Writes sheets, given as their rows with the headings first, as CSV files of a folder. */
export async function writeSheets(
  folder: string,
  sheets: Readonly<Record<string, readonly (readonly string[])[]>>,
): Promise<void> {
  for (const [name, rows] of Object.entries(sheets))
    await writeFile(join(folder, `${name}.csv`), separated(rows));
}

export const staffHeadings = [
  "Staff ID",
  "Name",
  "Role",
  "Program",
  "FTE",
  "Start",
  "End",
  "Treatment teams",
];
export const clientHeadings = [
  "Client ID",
  "First name",
  "Last name",
  "Date of birth",
  "Referral date",
  "Program entry",
  "Treatment team",
  "Employment specialist",
  "Program",
  "Exit date",
  "Exit reason",
  "VR counselor",
  "VR application",
  "VR eligibility",
  "IPE signed",
];
export const contactHeadings = ["Date", "Employment specialist", "Client ID", "Minutes", "Place", "Note"];
export const employerContactHeadings = [
  "Date",
  "Employment specialist",
  "Business",
  "Hiring manager?",
  "Type",
  "Client ID",
  "Notes",
];
export const jobHeadings = [
  "Client ID",
  "Business",
  "Job title",
  "Start",
  "End",
  "Hours/week",
  "Wage",
  "Open to anyone?",
  "Permanent?",
  "Reason for ending",
];
export const weekHeadings = [
  "Week of",
  "Employment specialist",
  "Scheduled hours",
  "Community hours",
  "Employment hours",
];

/** A team of two in two programs, with one person, as small as it can be. */
export const smallTeam = {
  staff: [
    staffHeadings,
    ["S01", "Ana Lopez", "Employment specialist", "East", "1", "1/1/2024", "", "Team B"],
    ["S02", "Ben Ortiz", "Employment specialist", "East", "0.5", "1/1/2024", "", "Team C"],
    ["S03", "Eva Stone", "Employment specialist", "West", "1", "1/1/2024", "", "Team B"],
  ],
  clients: [
    clientHeadings,
    [
      "H-1",
      "Donna",
      "Rivera",
      "1/20/1998",
      "4/27/2025",
      "5/4/2025",
      "Team B",
      "Ana Lopez",
      "East",
      "",
      "",
      "Eric Miller",
      "7/5/2025",
      "",
      "",
    ],
  ],
} as const;

/** A copy of a sheet with one cell changed; rows count from 1 below the headings. */
export function withCell(
  sheet: readonly (readonly string[])[],
  row: number,
  heading: string,
  value: string,
): string[][] {
  const column = sheet[0]?.indexOf(heading) ?? -1;
  if (column < 0) throw new Error(`there is no column "${heading}"`);
  return sheet.map((cells, at) => (at === row ? cells.with(column, value) : [...cells]));
}

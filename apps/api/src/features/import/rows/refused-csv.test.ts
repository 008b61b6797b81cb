import { importKinds } from "@ips/contract";
import { importReasons } from "@ips/domain";
import { expect, test } from "vitest";
import { fieldsOf } from "../recognise/field-specs.ts";
import { openCsvTable } from "../read/csv-table.ts";
import { all, temporaryFile } from "../testing/temporary-file.ts";
import { surveyTable } from "../run/survey-table.ts";
import { reasonText } from "./reason-text.ts";
import { refusedCsvHeader, refusedCsvLine } from "./refused-csv.ts";
import { refusedOrder, refusedColumns } from "./refused-columns.ts";

const headings = ["Date", "Employment specialist", "Client ID", "Minutes", "Place", "Note"];
const raw = ["3/4/2026", "Ana Lopez", "H-1", "an hour", "Office", 'said "hi",\nand left'];
const problem = { reason: "minutes-not-a-number", field: "minutes", value: "an hour" } as const;

test("a file of refused rows says what is wrong and what to do, with the row as it stood", async () => {
  const text =
    refusedCsvHeader(headings, "day-first") +
    refusedCsvLine("contacts", { line: 2752, problems: [problem], raw });
  expect(text.startsWith("\uFEFF")).toBe(true);
  const table = await openCsvTable(await temporaryFile(text), "contacts.refused.csv");
  const rows = await all(table.rows());
  expect(rows[1]?.cells).toEqual([
    "2752",
    "minutes are not a number",
    "Write the minutes as a number, such as 60.",
    ...raw,
  ]);
});

test("read again it is the same kind of sheet, in the order of dates of the sheet it came from", async () => {
  const text =
    refusedCsvHeader(headings, "day-first") +
    refusedCsvLine("contacts", { line: 2752, problems: [problem], raw });
  const survey = await surveyTable(await openCsvTable(await temporaryFile(text), "contacts.refused.csv"));
  expect(survey).toMatchObject({ kind: "contacts", missing: [], rows: 1 });
  expect(survey.orders.slash).toMatchObject({ order: "day-first", by: "refused-file" });
});

test("every problem of a row is told", () => {
  const problems = [problem, { reason: "unknown-client", field: "client", value: "H-1" } as const];
  expect(refusedCsvLine("contacts", { line: 7, problems, raw })).toContain(
    "minutes are not a number; unknown client",
  );
});

test.each(["=HYPERLINK(1)", "+1", "@SUM(A1)", "-cmd"])("%s is not left for a spreadsheet to run", (cell) => {
  const line = refusedCsvLine("contacts", { line: 7, problems: [problem], raw: [cell] });
  expect(line.split(",").at(-1)).toBe(`"\t${cell}"\r\n`);
});

test("a negative number is left as it is", () => {
  expect(refusedCsvLine("contacts", { line: 7, problems: [problem], raw: ["-30"] })).toMatch(/,-30\r\n$/);
});

test("every reason of every column has its words", () => {
  for (const kind of importKinds) {
    for (const { field } of [...fieldsOf(kind), { field: null }]) {
      for (const reason of importReasons) {
        const { reason: text, toDo } = reasonText(kind, { reason, field, value: "" });
        expect(text).toMatch(/\w/);
        expect(toDo).toMatch(/^[A-Z].*\.$/);
      }
    }
  }
});

test("a sheet of one's own that has no such columns says no order", () => {
  expect(refusedOrder(headings)).toBeNull();
  expect(refusedOrder(refusedColumns("month-first"))).toBe("month-first");
});

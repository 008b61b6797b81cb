import type { ImportSheetView } from "@ips/contract";
import { expect, test } from "vitest";
import { chooseDateOrder, chooseField, chooseKind, previewChoices, sheetStanding } from "./sheet-choices.ts";

const sheet: ImportSheetView = {
  sheetId: "0",
  file: "clients.csv",
  sheet: null,
  problem: null,
  format: null,
  kind: "clients",
  headerLine: 1,
  rows: 3,
  columns: [
    { column: 0, heading: "ID", field: "id", samples: [] },
    { column: 1, heading: "Old ID", field: null, samples: [] },
  ],
  missing: [],
  dates: [],
};

test("a field that is given to another column leaves the one that held it", () => {
  const [choice] = chooseField([], sheet, 1, "id");
  expect(choice?.columns).toEqual([
    { column: 0, field: null },
    { column: 1, field: "id" },
  ]);
});

test("another kind of sheet forgets the columns chosen for the kind before, and keeps the order of dates", () => {
  const choices = chooseDateOrder(chooseField([], sheet, 1, "id"), "0", "day-first");
  expect(chooseKind(choices, "0", "jobs")).toEqual([{ sheetId: "0", dateOrder: "day-first", kind: "jobs" }]);
});

test("two columns may both be unused", () => {
  const [choice] = chooseField([], sheet, 0, null);
  expect(choice?.columns?.map(({ field }) => field)).toEqual([null, null]);
});

test("a sheet that could not be read stays out of the import", () => {
  const broken: ImportSheetView = {
    ...sheet,
    sheetId: "1",
    kind: null,
    problem: { code: "damaged", facts: {} },
  };
  expect(previewChoices([], [sheet, broken])).toEqual([{ sheetId: "1", kind: null }]);
  expect(sheetStanding(broken)).toBe("unreadable");
});

test("a sheet without a column that it needs waits for an answer", () => {
  expect(sheetStanding({ ...sheet, missing: ["id"] })).toBe("needs-columns");
  expect(sheetStanding({ ...sheet, kind: null })).toBe("left-out");
  expect(sheetStanding(sheet)).toBe("ready");
});

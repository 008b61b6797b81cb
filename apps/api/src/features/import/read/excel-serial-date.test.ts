import { expect, test } from "vitest";
import { excelSerialDate } from "./excel-serial-date.ts";

test.each([
  [1, "1900-01-01"],
  [59, "1900-02-28"],
  [61, "1900-03-01"],
  [36_526, "2000-01-01"],
  [46_140, "2026-04-28"],
  [46_140.75, "2026-04-28"],
])("day number %s is %s", (serial, iso) => {
  expect(excelSerialDate(serial)).toBe(iso);
});

test("workbooks that count from 1904", () => {
  expect(excelSerialDate(0, true)).toBe("1904-01-01");
});

test.each([0, -1, 200_000, Number.NaN, Number.POSITIVE_INFINITY])("%s is no day", (serial) => {
  expect(excelSerialDate(serial)).toBeNull();
});

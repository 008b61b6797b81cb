import { expect, test } from "vitest";
import { matchesRefused, noRefusedFilter } from "./refused-filter.ts";
import type { RefusedProblem } from "./use-refused-rows.ts";

const row: RefusedProblem = {
  key: "1-33-0",
  sheet: {
    sheetId: "1",
    name: "clients.csv",
    kind: "clients",
    rows: 164,
    accepted: 159,
    new: 159,
    unchanged: 0,
    corrected: 0,
    refused: 5,
    refusedBy: {},
    corrections: [],
    understood: [],
  },
  line: 33,
  problem: { code: "unknown-specialist", field: "specialist", column: "Specialist", value: "Pat Ramires" },
};

test("without a filter every row is shown", () => {
  expect(matchesRefused(noRefusedFilter, row)).toBe(true);
});

test.each(["33", "ramires", "specialist", "nobody on the team"])("“%s” finds the row", (text) => {
  expect(matchesRefused({ ...noRefusedFilter, text }, row)).toBe(true);
});

test("another sheet, another reason or other words leave it out", () => {
  expect(matchesRefused({ ...noRefusedFilter, sheetId: "2" }, row)).toBe(false);
  expect(matchesRefused({ ...noRefusedFilter, code: "date-missing" }, row)).toBe(false);
  expect(matchesRefused({ ...noRefusedFilter, text: "garcia" }, row)).toBe(false);
});

import type { AgencySettingOutput } from "@ips/contract";
import { expect, test } from "vitest";
import { sentSettings, settingProblems, settingValues, type RowValues } from "./setting-values.ts";

const stored: AgencySettingOutput = {
  jurisdictionId: "us-new-york",
  billsPros: true,
  breakGlassDays: 2,
  settings: {
    vr: {
      ipeDays: [{ from: "2026-01-01", value: 60, basis: "State manual 8.2" }],
      ipeComparison: "less-than",
      clocks: { hearing: [{ from: "2026-01-01", value: 45, basis: "State manual 9" }] },
    },
    ips: { firstEmployerContactStart: "first-meeting" },
    review: {
      timetable: "oregon",
      selfEvaluationMonths: 6,
      deadlines: { "deliver-report": [{ from: "2026-01-01", value: 20, basis: "Contract 4.1" }] },
    },
  },
  version: 1,
  savedByName: "Carol Hughes",
  toReview: [],
};
let count = 0;
const values = settingValues(stored, () => String((count += 1)));
const nothing = settingValues({ ...stored, settings: {} }, () => "");
const row = (rest: Partial<RowValues>): RowValues => ({
  rowId: "r",
  from: "2026-01-01",
  value: "60",
  basis: "State manual",
  ...rest,
});
const problemsWith = (...rows: RowValues[]) =>
  settingProblems({ ...nothing, rows: { "vr.ipeDays": rows } })["vr.ipeDays"];

test("settings come back from their form as they were stored", () => {
  const { toReview, version: _version, savedByName: _savedByName, ...sent } = stored;
  expect(toReview).toEqual([]);
  expect(sentSettings(values)).toEqual(sent);
  expect(sentSettings(nothing).settings).toEqual({});
  expect(settingProblems(values)).toEqual({});
});

test("what stands against an agency's own day of a review is said at that step", () => {
  const key = "review.deadlines.deliver-report";
  const problem = (value: string, basis: string) =>
    settingProblems({ ...nothing, rows: { [key]: [row({ value, basis })] } })[key];
  expect(problem("30", "Contract 4.1")).toBeUndefined();
  expect(problem("0", "Contract 4.1")).toMatch(/whole number/u);
  expect(problem("30", "")).toMatch(/what it rests on/u);
});

test("what stands against a value is said in words, at its figure", () => {
  expect(problemsWith(row({ value: "90" }))).toBeUndefined();
  expect(problemsWith(row({ value: "91" }))).toBe(
    "This is longer than federal law allows. Use the federal limit or a shorter one.",
  );
  expect(problemsWith(row({ value: "" }))).toMatch(/whole number/u);
  expect(problemsWith(row({ basis: "  " }))).toMatch(/what it rests on/u);
  expect(problemsWith(row({ from: "" }))).toBe("Choose from which day the value holds.");
  expect(problemsWith(row({ from: "2026-02-01" }), row({}))).toMatch(/order of their dates/u);
});

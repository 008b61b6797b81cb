import { expect, test } from "vitest";
import { reviewDayExample } from "./review-day-example.ts";

const row = (value: string, from = "2026-01-01", basis = "Contract 4.1") => ({
  rowId: "r",
  from,
  value,
  basis,
});
const on = "2027-03-10";
const due = (values: Parameters<typeof reviewDayExample>[0], step: string) =>
  reviewDayExample(values, on).deadlines.find((each) => each.step === step)?.due;

test("without a timetable and days of its own nothing is due", () => {
  expect(reviewDayExample({ timetable: "", rows: {} }, on)).toEqual({ reportOn: null, deadlines: [] });
});

test("a timetable's days follow, and what counts from the report counts from the report's last day", () => {
  const oregon = { timetable: "oregon", rows: {} };
  expect(reviewDayExample(oregon, on).reportOn).toBe("2027-04-09");
  expect(due(oregon, "send-scale")).toBe("2027-01-24");
  expect(due(oregon, "copy-to-payer")).toBe("2027-04-16");
});

test("days of the agency's own lie over it from their first day on, and move what follows", () => {
  const key = "review.deadlines.deliver-report";
  const ours = (...rows: ReturnType<typeof row>[]) => ({ timetable: "oregon", rows: { [key]: rows } });
  expect(due(ours(row("20")), "deliver-report")).toBe("2027-03-30");
  expect(due(ours(row("20")), "copy-to-payer")).toBe("2027-04-06");
  expect(due(ours(row("20", "2027-03-11")), "deliver-report")).toBe("2027-04-09");
  expect(due(ours(row("20", "2027-03-10")), "deliver-report")).toBe("2027-03-30");
});

test.each([row(""), row("0"), row("1.5"), row("abc"), row("20", ""), row("99999999999")])(
  "a row that is not whole yet (%j) counts for nothing",
  (unfinished) => {
    const values = { timetable: "", rows: { "review.deadlines.deliver-report": [unfinished] } };
    expect(reviewDayExample(values, on).deadlines).toEqual([]);
  },
);

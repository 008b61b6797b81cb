import { addDays, isPlainDate } from "@ips/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evidenceWindow } from "./evidence-window.ts";

describe("the window of evidence", () => {
  test("is the six months up to the day, that day included", () => {
    expect(evidenceWindow("2026-10-31")).toEqual({
      from: "2026-05-01",
      to: "2026-10-31",
      months: ["2026-05-01", "2026-06-01", "2026-07-01", "2026-08-01", "2026-09-01", "2026-10-01"],
      quarters: ["2026-05-01", "2026-08-01"],
      sevens: 26,
    });
  });

  test("can be set to another number of months", () => {
    expect(evidenceWindow("2026-02-28", 1)).toMatchObject({ from: "2026-02-01", quarters: [], sevens: 4 });
    expect(evidenceWindow("2024-02-29", 12)).toMatchObject({ from: "2023-03-01", to: "2024-02-29" });
  });

  test("has as many months as were asked for, all within it, on any day", () => {
    const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays("2020-01-01", days));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 24 }), (asOf, count) => {
        const { from, months, sevens } = evidenceWindow(asOf, count);
        expect(months).toHaveLength(count);
        expect(months.every((each) => isPlainDate(each) && each >= from && each <= asOf)).toBe(true);
        expect(new Set(months).size).toBe(count);
        expect(addDays(from, sevens * 7 - 1) <= asOf).toBe(true);
      }),
    );
  });
});

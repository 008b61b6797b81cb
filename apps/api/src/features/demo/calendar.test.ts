import { addDays } from "@ips/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysToFriday, onAnOpenDay, weekday, workday } from "./calendar.ts";

const anyDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays("2024-01-01", days));

describe("the demo's calendar", () => {
  it("puts what happened on a weekend on a working day that is not after today", () => {
    fc.assert(
      fc.property(anyDay, fc.nat({ max: 30 }), (date, later) => {
        const today = addDays(date, later);
        const moved = workday(date, today);
        expect([1, 2, 3, 4, 5]).toContain(weekday(moved));
        expect(moved <= today).toBe(true);
      }),
    );
  });

  it("puts nothing that is past on a Sunday, nor after today", () => {
    fc.assert(
      fc.property(anyDay, fc.nat({ max: 30 }), (date, later) => {
        const today = addDays(date, later);
        const moved = onAnOpenDay(date, today);
        expect(weekday(moved)).not.toBe(0);
        expect(moved <= today).toBe(true);
      }),
    );
  });

  it("finds the Friday after a day, never the day itself", () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const days = daysToFriday(date);
        expect(weekday(addDays(date, days))).toBe(5);
        expect(days).toBeGreaterThan(0);
        expect(days).toBeLessThan(8);
      }),
    );
  });
});

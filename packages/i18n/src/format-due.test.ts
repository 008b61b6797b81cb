import { describe, expect, test } from "vitest";
import { formatDaysLeft, formatDue } from "./format-due.ts";

describe("when something is due", () => {
  test.each([
    ["2026-12-04", "Fri, Dec 4 · in 13 days", "vie, 4 de dic · en 13 días"],
    ["2026-11-23", "Mon, Nov 23 · in 2 days", "lun, 23 de nov · en 2 días"],
    ["2026-11-22", "Sun, Nov 22 · tomorrow", "dom, 22 de nov · mañana"],
    ["2026-11-21", "Sat, Nov 21 · today", "sáb, 21 de nov · hoy"],
    ["2026-11-20", "Fri, Nov 20 · 1 day late", "vie, 20 de nov · 1 día de retraso"],
    ["2026-11-13", "Fri, Nov 13 · 8 days late", "vie, 13 de nov · 8 días de retraso"],
    ["2027-02-28", "Sun, Feb 28, 2027 · in 99 days", "dom, 28 de feb de 2027 · en 99 días"],
  ])("%s", (due, english, spanish) => {
    expect(formatDue(due, "en", "2026-11-21")).toBe(english);
    expect(formatDue(due, "es", "2026-11-21")).toBe(spanish);
  });

  test("a finding's days left can be said alone", () => {
    expect([13, 1, 0, -1, -8].map((days) => formatDaysLeft(days, "en"))).toEqual([
      "in 13 days",
      "tomorrow",
      "today",
      "1 day late",
      "8 days late",
    ]);
  });
});

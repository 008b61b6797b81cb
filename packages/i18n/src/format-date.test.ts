import { describe, expect, test } from "vitest";
import {
  formatDate,
  formatDay,
  formatExactDate,
  formatMonth,
  formatMonthDay,
  formatScaleMonth,
} from "./format-date.ts";

const today = "2026-11-21";

describe("a date as people say it", () => {
  test.each([
    ["2026-12-04", "Fri, Dec 4"],
    ["2026-01-01", "Thu, Jan 1"],
    ["2026-12-31", "Thu, Dec 31"],
    ["2027-01-01", "Fri, Jan 1, 2027"],
    ["2025-12-31", "Wed, Dec 31, 2025"],
    ["2028-02-29", "Tue, Feb 29, 2028"],
    ["1998-01-20", "Tue, Jan 20, 1998"],
    ["1896-03-01", "Sun, Mar 1, 1896"],
  ])("%s is %s", (date, expected) => {
    expect(formatDate(date, "en", today)).toBe(expected);
  });

  test.each([
    ["2026-12-04", "vie, 4 de dic"],
    ["2027-02-28", "dom, 28 de feb de 2027"],
  ])("%s is %s in Spanish", (date, expected) => {
    expect(formatDate(date, "es", today)).toBe(expected);
  });

  test("the days around today have names", () => {
    const days = ["2026-11-19", "2026-11-20", today, "2026-11-22", "2026-11-23"].map((date) =>
      formatDay(date, "en", today),
    );
    expect(days).toEqual(["Thu, Nov 19", "yesterday", "today", "tomorrow", "Mon, Nov 23"]);
    expect(formatDay("2026-11-22", "es", today)).toBe("mañana");
  });

  test("names of days hold over the end of a year", () => {
    expect(formatDay("2025-12-31", "en", "2026-01-01")).toBe("yesterday");
  });

  test("the exact date and the month stand in full", () => {
    expect(formatExactDate("2026-12-04", "en")).toBe("Friday, December 4, 2026");
    expect(formatExactDate("2026-12-04", "es")).toBe("viernes, 4 de diciembre de 2026");
    expect(formatMonth("2026-11-21", "en")).toBe("November 2026");
    expect(formatMonth("2026-11-21", "es")).toBe("Noviembre de 2026");
  });
});

test("a date inside a sentence goes without its weekday", () => {
  expect(formatMonthDay("2026-12-04", "en", today)).toBe("Dec 4");
  expect(formatMonthDay("2027-03-01", "en", today)).toBe("Mar 1, 2027");
});

test("a scale of months names the year where it begins", () => {
  expect(["2026-12-01", "2027-01-01", "2027-02-01"].map((month) => formatScaleMonth(month, "en"))).toEqual([
    "Dec",
    "2027",
    "Feb",
  ]);
});

import { describe, expect, test } from "vitest";
import { formatInstant, formatTime } from "./format-instant.ts";
import { formatMoney, formatNumber, formatShare } from "./format-number.ts";

describe("numbers", () => {
  test("money comes from whole cents", () => {
    expect([1736, 0, 100_000, 5].map((cents) => formatMoney(cents, "en"))).toEqual([
      "$17.36",
      "$0.00",
      "$1,000.00",
      "$0.05",
    ]);
  });

  test("a share carries its denominator, and nothing is divided by nothing", () => {
    expect(formatShare(26, 45, "en")).toBe("26 of 45 · 58 %");
    expect(formatShare(1, 8, "es")).toBe("1 de 8 · 13 %");
    expect(formatShare(0, 0, "en")).toBe("0 of 0");
  });

  test("large numbers are grouped", () => {
    expect(formatNumber(200_000, "en")).toBe("200,000");
  });
});

describe("instants stand in the agency's time zone", () => {
  test("date and time of day", () => {
    expect(formatInstant("2026-11-21T15:05:00Z", "en", "America/New_York")).toBe(
      "Sat, Nov 21, 2026, 10:05 AM",
    );
    expect(formatTime("2026-07-01T15:05:00Z", "en", "America/New_York")).toBe("11:05 AM");
  });

  test("the day is that of the time zone", () => {
    expect(formatInstant("2026-11-22T02:30:00Z", "en", "America/Los_Angeles")).toContain("Sat, Nov 21");
  });
});

import { describe, expect, test } from "vitest";
import { isTimeZone, makeClock } from "./clock.ts";

describe("makeClock", () => {
  // 03:30 UTC on 1 March is still February in New York and already noon of 1 March in Auckland's zone.
  const clock = makeClock(() => new Date("2026-03-01T03:30:00Z"));

  test.each([
    ["America/New_York", "2026-02-28"],
    ["America/Los_Angeles", "2026-02-28"],
    ["Etc/UTC", "2026-03-01"],
    ["Pacific/Auckland", "2026-03-01"],
  ])("today in %s is %s", (timeZone, day) => {
    expect(clock.today(timeZone)).toBe(day);
  });

  test("a fixed day is the same everywhere, and the moment keeps running", () => {
    const moment = new Date("2026-11-21T12:00:00Z");
    const fixed = makeClock(() => moment, "2026-10-31");
    expect(fixed.today("America/New_York")).toBe("2026-10-31");
    expect(fixed.now()).toBe(moment);
  });
});

describe("isTimeZone", () => {
  test.each(["America/New_York", "America/Phoenix", "Etc/UTC"])("%s is one", (name) => {
    expect(isTimeZone(name)).toBe(true);
  });
  test.each(["New York", "Eastern", "+02:00", "", "America/Nowhere"])("%j is none", (name) => {
    expect(isTimeZone(name)).toBe(false);
  });
});

import { describe, expect, test } from "vitest";
import { activeMembership, isInForce, portalOf, type Membership } from "./memberships.ts";

const membership = (over: Partial<Membership> = {}): Membership => ({
  id: "m1",
  role: "specialist",
  fromOn: "2026-01-10",
  toOn: "2026-03-31",
  staff: { id: "s1", name: "Ana Reyes", endedOn: null },
  agency: { id: "a1", name: "Harbor Behavioral Health", kind: "ips", timeZone: "America/New_York" },
  unit: null,
  units: [],
  ...over,
});
const on = (day: string) => ({ today: () => day });

describe("isInForce", () => {
  test.each([
    ["the day before it starts", "2026-01-09", false],
    ["its first day", "2026-01-10", true],
    ["its last day", "2026-03-31", true],
    ["the day after", "2026-04-01", false],
  ])("on %s", (_name, day, expected) => {
    expect(isInForce(membership(), on(day))).toBe(expected);
  });

  test("a membership without an end ends with the person's employment", () => {
    const open = membership({ toOn: null, staff: { id: "s1", name: "Ana Reyes", endedOn: "2026-02-15" } });
    expect(isInForce(open, on("2026-02-15"))).toBe(true);
    expect(isInForce(open, on("2026-02-16"))).toBe(false);
  });

  test("the day is counted in the agency's time zone", () => {
    const asked: string[] = [];
    isInForce(membership(), {
      today: (timeZone) => {
        asked.push(timeZone);
        return "2026-02-01";
      },
    });
    expect(asked).toEqual(["America/New_York"]);
  });
});

describe("activeMembership", () => {
  const [first, second] = [membership({ id: "m1" }), membership({ id: "m2", role: "practitioner" })];

  test("the only one is taken when none was chosen", () => {
    expect(activeMembership(null, [first])).toBe(first);
  });
  test("of two none is guessed", () => {
    expect(activeMembership(null, [first, second])).toBeNull();
  });
  test("the chosen one is taken", () => {
    expect(activeMembership("m2", [first, second])).toBe(second);
  });
  test("when the chosen one has ended no other takes its place", () => {
    expect(activeMembership("m2", [first])).toBeNull();
  });
});

test("IPS agencies work in the supervisor portal, VR agencies in the counselor portal", () => {
  expect([portalOf("ips"), portalOf("vr")]).toEqual(["supervisor", "counselor"]);
});

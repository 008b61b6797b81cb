import { describe, expect, test } from "vitest";
import { vrCaseStatuses } from "../vocabulary/vr-case-status.ts";
import { vrCaseStatusOf, type VrCaseDates } from "./vr-case-status-of.ts";

const dates: VrCaseDates = {
  appliedOn: "2026-01-01",
  trialWorkRunsSince: "2026-01-10",
  eligibleOn: "2026-02-01",
  waitlistPlacedOn: "2026-02-02",
  waitlistReleasedOn: "2026-03-01",
  ipeSignedOn: "2026-04-01",
  servicesStartedOn: "2026-05-01",
  employedOn: "2026-06-01",
  closedOn: "2026-10-01",
};

describe("the status of a VR case follows its dates", () => {
  test.each([
    ["2025-12-31", null],
    ["2026-01-01", "applicant"],
    ["2026-01-10", "trial-work"],
    ["2026-02-01", "eligible"],
    ["2026-02-02", "waitlisted"],
    ["2026-03-01", "eligible"],
    ["2026-04-01", "ipe-signed"],
    ["2026-05-01", "in-service"],
    ["2026-06-01", "employed"],
    ["2026-09-30", "employed"],
    ["2026-10-01", "closed"],
  ])("on %s it is %s", (today, expected) => {
    expect(vrCaseStatusOf(dates, today)).toBe(expected);
  });

  test("every status can be reached", () => {
    const reached = [
      "2026-01-01",
      "2026-01-10",
      "2026-02-01",
      "2026-02-02",
      "2026-04-01",
      "2026-05-01",
      "2026-06-01",
      "2026-10-01",
    ].map((today) => vrCaseStatusOf(dates, today));
    expect(reached).toEqual([...vrCaseStatuses]);
  });

  test("a case without services and job dates stays at the signed plan", () => {
    expect(
      vrCaseStatusOf(
        { ...dates, servicesStartedOn: null, employedOn: undefined, closedOn: null },
        "2026-12-01",
      ),
    ).toBe("ipe-signed");
  });
});

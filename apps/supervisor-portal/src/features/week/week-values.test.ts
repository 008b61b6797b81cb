import { describe, expect, test } from "vitest";
import { weekProblems, weekValues } from "./week-values.ts";

const whole = { id: "1", scheduled: "37.5", community: "24", employment: "37,5" };

describe("the form of a week", () => {
  test("starts from what was entered before", () => {
    const hours = { scheduledHours: 37.5, communityHours: 24, employmentHours: 37.5 };
    expect(weekValues({ hours }, "1")).toEqual({ ...whole, employment: "37.5" });
    expect(weekValues({ hours: null }, "1")).toEqual({
      id: "1",
      scheduled: "",
      community: "",
      employment: "",
    });
  });

  test("has nothing wrong with a whole week, or with a week off", () => {
    expect(weekProblems(whole)).toEqual({});
    expect(weekProblems({ id: "1", scheduled: "0", community: "0", employment: "0" })).toEqual({});
  });

  test("says at each field what is missing, or more than the week has", () => {
    expect(Object.keys(weekProblems({ id: "1", scheduled: "", community: "", employment: "" }))).toEqual([
      "scheduled",
      "community",
      "employment",
    ]);
    expect(weekProblems({ ...whole, community: "37.6" })).toEqual({
      community: "These are more than the scheduled hours. Check both.",
    });
    expect(weekProblems({ ...whole, scheduled: "169" })).toEqual({ scheduled: "A week has 168 hours." });
  });
});

import { describe, expect, test } from "vitest";
import { eventInput, eventProblems, eventValues, valuesAsked } from "./event-values.ts";

const today = "2026-11-21";
const ids = ["a", "b", "c"];
const fresh = eventValues(ids, today);

describe("the form of what a program did", () => {
  test("begins on today with nothing chosen, or like the last one", () => {
    expect(fresh).toMatchObject({ kind: "", on: today, staff: "", note: "" });
    const last = {
      kind: "steering-committee" as const,
      staff: null,
      team: { teamId: "t", name: "North" },
      executivePresent: false,
    };
    expect(eventValues(ids, today, last)).toMatchObject({
      kind: "steering-committee",
      team: "t",
      executive: "no",
    });
  });

  test("begins with what an address asks for, as far as it is known and fits the kind", () => {
    const known = {
      today,
      specialists: [{ staffId: "s", name: "Ana Lopez" }],
      teams: [{ teamId: "t", name: "North" }],
    };
    expect(
      valuesAsked(fresh, { kind: "field-mentoring", on: "2026-10-31", staff: "s", team: "t" }, known),
    ).toMatchObject({ kind: "field-mentoring", on: "2026-10-31", staff: "s", team: "" });
    expect(
      valuesAsked(fresh, { kind: "team-meeting-visit", on: "2026-11-22", staff: "s", team: "gone" }, known),
    ).toMatchObject({ kind: "team-meeting-visit", on: today, staff: "", team: "" });
    expect(valuesAsked(fresh, { kind: "wages", on: "2026-10-31" }, known)).toBe(fresh);
    expect(valuesAsked(fresh, { kind: "work-story", on: "soon" }, known).on).toBe(today);
  });

  test("asks for what its kind needs, and for a day that has come", () => {
    expect(Object.keys(eventProblems(fresh, today))).toEqual(["kind"]);
    const mentoring = { ...fresh, kind: "field-mentoring" };
    expect(Object.keys(eventProblems(mentoring, today))).toEqual(["staff"]);
    expect(Object.keys(eventProblems({ ...fresh, kind: "treatment-team-meeting" }, today))).toEqual([
      "staff",
      "team",
    ]);
    expect(eventProblems({ ...mentoring, staff: "s" }, today)).toEqual({});
    expect(Object.keys(eventProblems({ ...fresh, kind: "work-story", on: "2026-11-22" }, today))).toEqual([
      "on",
    ]);
    expect(
      Object.keys(eventProblems({ ...fresh, kind: "work-story", note: "x".repeat(501) }, today)),
    ).toEqual(["note"]);
  });

  test("is sent for each week back, without what its kind does not ask about", () => {
    const values = { ...fresh, kind: "unit-meeting", back: "2", staff: "s", executive: "yes" };
    expect(eventInput(values, "u")).toMatchObject({
      days: [
        { eventId: "a", on: "2026-11-21" },
        { eventId: "b", on: "2026-11-14" },
        { eventId: "c", on: "2026-11-07" },
      ],
      staffId: null,
      executivePresent: null,
    });
    expect(eventInput(fresh, "u")).toBeNull();
  });
});

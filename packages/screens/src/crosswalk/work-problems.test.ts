import { expect, test } from "vitest";
import { workProblems } from "./work-problems.ts";

const whole = { id: "1", kind: "ips-vr-meeting", on: "2026-11-21", note: "" };

test("what was done today can be recorded with a line of 500 characters, or none", () => {
  expect(workProblems(whole, "2026-11-21")).toEqual({});
  expect(workProblems({ ...whole, note: "x".repeat(500) }, "2026-11-21")).toEqual({});
});

test("tomorrow, no day, nothing chosen and a longer line are said at their fields", () => {
  const wrong = { ...whole, kind: "", on: "2026-11-22", note: "x".repeat(501) };
  expect(Object.keys(workProblems(wrong, "2026-11-21"))).toEqual(["kind", "on", "note"]);
  expect(Object.keys(workProblems({ ...whole, on: "" }, "2026-11-21"))).toEqual(["on"]);
});

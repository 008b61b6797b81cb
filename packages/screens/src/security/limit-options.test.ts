import { expect, test } from "vitest";
import { limitOptions } from "./limit-options.ts";

test("what the deployment sets comes first, then what is stricter, and nothing that is not", () => {
  expect(limitOptions("idleMinutes", 15)).toEqual([
    { value: "", text: "15 minutes (what this installation sets)" },
    { value: "10", text: "10 minutes" },
    { value: "5", text: "5 minutes" },
  ]);
  expect(limitOptions("sessionHours", 2).map(({ text }) => text)).toEqual([
    "2 hours (what this installation sets)",
    "1 hour",
  ]);
});

test("at the strictest there is nothing else to choose", () => {
  expect(limitOptions("idleMinutes", 5)).toHaveLength(1);
});

import { describe, expect, it } from "vitest";
import { duration, summaryTable } from "./summary.mjs";

describe("duration", () => {
  it("says seconds under a minute and minutes from there on", () => {
    expect(duration(4.21)).toBe("4.2 s");
    expect(duration(59.94)).toBe("59.9 s");
    expect(duration(59.96)).toBe("1 min 00 s");
    expect(duration(125)).toBe("2 min 05 s");
  });
});

describe("summaryTable", () => {
  it("marks the step that failed and adds up the time", () => {
    const table = summaryTable([
      { name: "types", title: "types of every package", passed: true, seconds: 1 },
      { name: "lint", title: "lint", passed: false, seconds: 2 },
    ]);
    expect(table.split("\n")).toEqual([
      "  ✓ types      1.0 s  types of every package",
      "  ✗ lint       2.0 s  lint  FAILED",
      "    all        3.0 s",
    ]);
  });
});

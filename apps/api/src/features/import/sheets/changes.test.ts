import { describe, expect, test } from "vitest";
import { Changes } from "./changes.ts";

describe("a cell differs from the record", () => {
  test.each([
    ["another name", "text", "Rivera", "Lopez", true],
    ["the same name in capitals", "text", "Rivera", "RIVERA", false],
    ["the same name with other spaces", "text", "City Library", " City  Library", false],
    ["a name where there was none", "text", null, "Rivera", true],
    ["an empty cell", "text", "Rivera", null, false],
    ["another day", "date", "2026-10-03", "2026-10-04", true],
    ["the same number", "number", 0.5, 0.5, false],
    ["no where it said yes", "yes-no", true, false, true],
    ["zero where it said nothing", "number", null, 0, true],
  ] as const)("%s", (_case, kind, before, after, expected) => {
    expect(new Changes().differs("field", kind, before, after)).toBe(expected);
  });

  test("in a note every letter counts", () => {
    expect(new Changes().noteDiffers("note", "met", "Met")).toBe(true);
  });

  test("what is shown is what people read", () => {
    const changes = new Changes();
    changes.differs("permanent", "yes-no", null, false);
    changes.differs("wage", "money", 1500, 1650);
    expect(changes.list).toEqual([
      { field: "permanent", kind: "yes-no", before: null, after: "no" },
      { field: "wage", kind: "money", before: "1500", after: "1650" },
    ]);
  });
});

import { expect, test } from "vitest";
import { recordSearch } from "./record-search.ts";

test("the address says what is to be recorded, and leaves out what it does not know", () => {
  expect(recordSearch({ kind: "work-story", on: "", staff: 3, page: "2" })).toEqual({ kind: "work-story" });
});

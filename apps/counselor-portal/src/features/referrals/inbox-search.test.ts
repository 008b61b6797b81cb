import { expect, test } from "vitest";
import { inboxSearch } from "./inbox-search.ts";

test("the inbox opens on what is to decide, and on what was decided when its address says so", () => {
  expect(inboxSearch({})).toEqual({});
  expect(inboxSearch({ show: "decided" })).toEqual({ show: "decided" });
});

test.each(["open", "everything", 4, null])("an address that says %s shows what is to decide", (show) => {
  expect(inboxSearch({ show })).toEqual({});
});

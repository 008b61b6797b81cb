import { expect, test } from "vitest";
import { caseloadInputOf, caseloadSearch } from "./caseload-search.ts";

test("an address without anything shows the usual people, most urgent first", () => {
  expect(caseloadInputOf(caseloadSearch({}), "mine")).toMatchObject({
    scope: "mine",
    sort: "urgency",
    page: 1,
    needsAttention: false,
    closed: false,
  });
});

test("what an address says wrongly is left out", () => {
  expect(
    caseloadSearch({
      scope: "everyone",
      phase: "ready",
      sort: "shoe size",
      page: -3,
      attention: "yes",
      text: 4,
    }),
  ).toEqual({});
});

test("asking for closed records asks the server for closed records", () => {
  expect(caseloadInputOf(caseloadSearch({ phase: "closed" }), "team")).toMatchObject({
    phase: "closed",
    closed: true,
  });
});

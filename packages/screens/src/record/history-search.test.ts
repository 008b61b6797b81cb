import { expect, test } from "vitest";
import { historySearch } from "./history-search.ts";

test("an address says what is shown; what it does not know is left out", () => {
  const said = {
    kind: "dates",
    by: "import",
    from: "2026-11-01",
    until: "2026-11-30",
    text: "phone",
    page: 2,
  };
  expect(historySearch(said)).toEqual(said);
  expect(historySearch({ kind: "x", by: 3, from: "soon", until: "", text: "", page: 1 })).toEqual({});
});

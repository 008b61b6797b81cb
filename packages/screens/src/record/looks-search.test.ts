import { expect, test } from "vitest";
import { looksSearch } from "./looks-search.ts";

const key = "0198f3a2-1111-7000-8000-000000000001";

test("an address says what is shown; what it does not know is left out", () => {
  const said = { by: key, way: "break-glass", from: "2026-11-01", until: "2026-11-30", older: key } as const;
  expect(looksSearch(said)).toEqual(said);
  expect(looksSearch({ newer: key })).toEqual({ newer: key });
  expect(looksSearch({ by: "ana", way: "x", from: "soon", until: "", older: 3, newer: "2" })).toEqual({});
});

import { expect, test } from "vitest";
import { earlierEnds, ownFiguresHref, ownFiguresSearch } from "./own-figures-search.ts";

test("the address says how many months, up to which day, and leaves out what is neither", () => {
  expect(ownFiguresSearch({ months: "3", until: "2026-10-31" })).toEqual({ months: 3, until: "2026-10-31" });
  expect(ownFiguresSearch({ months: 24 })).toEqual({ months: 24 });
  for (const months of ["0", "25", "1.5", "many", undefined])
    expect(ownFiguresSearch({ months, until: "2026-02-30" })).toEqual({});
});

test("the way back keeps the time that was chosen", () => {
  expect(ownFiguresHref({})).toBe("/week/figures");
  expect(ownFiguresHref({ months: 3, until: "2026-10-31" })).toBe("/week/figures?months=3&until=2026-10-31");
});

test("the months before this one end on their last days, the latest first", () => {
  expect(earlierEnds("2026-03-31").slice(0, 3)).toEqual(["2026-02-28", "2026-01-31", "2025-12-31"]);
  expect(earlierEnds("2026-03-31")).toHaveLength(12);
});

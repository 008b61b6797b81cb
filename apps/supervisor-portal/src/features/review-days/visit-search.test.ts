import { expect, test } from "vitest";
import { visitSearch } from "./visit-search.ts";

test("a day of the calendar is read, and nothing else", () => {
  expect(visitSearch({ visit: "2028-02-29" })).toEqual({ visit: "2028-02-29" });
  for (const visit of ["2027-02-29", "2027-13-01", "tomorrow", "", 20270310, undefined])
    expect(visitSearch({ visit })).toEqual({});
});

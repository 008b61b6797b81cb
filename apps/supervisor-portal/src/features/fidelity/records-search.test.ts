import { expect, test } from "vitest";
import { recordsHref, recordsSearch } from "./records-search.ts";

test("the address of records says which figure, of whom, of which program, and leaves out what it does not know", () => {
  expect(recordsSearch({ figure: "jobs", specialist: "", page: "2", months: 3 })).toEqual({
    figure: "jobs",
    months: "3",
  });
  expect(recordsHref({ figure: "teams", specialist: "Ana Lopez" })).toBe(
    "/fidelity/records?figure=teams&specialist=Ana+Lopez",
  );
});

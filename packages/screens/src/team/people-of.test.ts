import { expect, test } from "vitest";
import { caseloadSearch } from "../record/caseload-search.ts";
import { peopleOf } from "./people-of.ts";

test("the link opens the team's caseload narrowed to one person", () => {
  const search = new URL(peopleOf("0193"), "http://portal.example").searchParams;
  expect(caseloadSearch({ scope: search.get("scope"), staff: search.get("staff") })).toEqual({
    scope: "team",
    staff: "0193",
  });
});

test("only people who need attention can be asked for", () => {
  expect(peopleOf("0193", { attention: true })).toContain("attention=true");
});

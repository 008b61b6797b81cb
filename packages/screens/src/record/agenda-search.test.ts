import { expect, test } from "vitest";
import { agendaHref, agendaSearch } from "./agenda-search.ts";

test("an address says whose people, where, with whom and which page; what is unknown is left out", () => {
  expect(
    agendaSearch({ scope: "team", staff: "7", agency: "", who: "Eric Miller", page: "2", other: 1 }),
  ).toEqual({
    scope: "team",
    staff: "7",
    who: "Eric Miller",
    page: 2,
  });
  expect(agendaSearch({ scope: "all", page: "1" })).toEqual({});
});

test("the way to the paper keeps what was asked for", () => {
  expect(agendaHref("/meeting/print", {})).toBe("/meeting/print");
  expect(agendaHref("/meeting/print", { scope: "team", who: "Eric Miller" })).toBe(
    "/meeting/print?scope=team&who=Eric+Miller",
  );
});

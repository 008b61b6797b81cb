import { describe, expect, test } from "vitest";
import { matchEpisode } from "./match-episode.ts";

const at = (from: string, until: string | null) => ({ from, until });
const first = { id: "first", span: at("2024-01-10", "2024-08-01") };
const open = { id: "open", span: at("2025-05-04", null) };
const known = [first, open];

describe("which enrollment a row of the roster means", () => {
  test.each([
    ["the same entry", at("2025-05-04", null), "open"],
    ["the same entry, with an exit by now", at("2025-05-04", "2026-10-03"), "open"],
    ["an entry corrected within the open one", at("2025-05-14", null), "open"],
    ["an entry corrected to before it", at("2025-04-30", null), "open"],
    ["the older one, by its entry", at("2024-01-10", "2024-08-01"), "first"],
    ["the older one, with a corrected exit", at("2024-01-10", "2024-09-01"), "first"],
    ["between the two: a further one", at("2024-09-01", "2024-12-01"), "none"],
    ["from the day of the exit: a further one", at("2024-08-01", "2024-12-01"), "none"],
    ["before both: a further one", at("2020-01-01", "2021-01-01"), "none"],
    ["across both: cannot be placed", at("2024-02-01", null), "several"],
  ])("%s", (_case, row, expected) => {
    const found = matchEpisode(row, known);
    expect(found.match === "one" ? found.episode.id : found.match).toBe(expected);
  });

  test("after the exit of the only one the person came back", () => {
    expect(matchEpisode(at("2024-08-02", null), [first]).match).toBe("none");
  });
});

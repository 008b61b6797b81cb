import { describe, expect, test } from "vitest";
import { caseloadLoad } from "./caseload-load.ts";

describe("how full a caseload is", () => {
  test.each([
    { fte: 1, open: 19, places: 20, perFullTime: 19, standing: "room" },
    { fte: 1, open: 20, places: 20, perFullTime: 20, standing: "full" },
    { fte: 1, open: 21, places: 20, perFullTime: 21, standing: "over" },
    { fte: 0.5, open: 10, places: 10, perFullTime: 20, standing: "full" },
    { fte: 0.5, open: 11, places: 10, perFullTime: 22, standing: "over" },
    { fte: 0.75, open: 0, places: 15, perFullTime: 0, standing: "room" },
    { fte: 0.3333, open: 6, places: 6, perFullTime: 18, standing: "full" },
    { fte: 4.5, open: 91, places: 90, perFullTime: 20.2, standing: "over" },
    { fte: 0.29, open: 1, places: 5, perFullTime: 3.4, standing: "room" },
  ])("$open people at $fte of full time under a limit of 20", ({ fte, open, ...expected }) => {
    expect(caseloadLoad(fte, open, 20)).toEqual({ fte, open, ...expected });
  });

  test("without working time no load is computed", () => {
    expect(caseloadLoad(0, 3, 20)).toEqual({
      open: 3,
      fte: 0,
      places: 0,
      perFullTime: null,
      standing: "no-time",
    });
  });
});

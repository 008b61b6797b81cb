import type { FidelityItem } from "@ips/contract";
import { describe, expect, test } from "vitest";
import { figureText, inputText, summaryOf } from "./figure-text.ts";

const item: FidelityItem = {
  item: 1,
  key: "caseload-size",
  section: "staffing",
  evidence: "computable",
  standing: "suggested",
  suggestion: 5,
  lowest: 5,
  highest: 5,
  figure: 17.5,
  unit: "clients-per-fte",
  inputs: [],
  forReviewer: [],
  open: [],
  next: null,
  source: { name: "a", confidence: "verified" },
};

describe("the figures of an item", () => {
  test("carry their unit, with one decimal", () => {
    expect(figureText(17.46, "clients-per-fte")).toBe("17.5 people to a full-time specialist");
    expect(figureText(98.53, "percent")).toBe("98.5 %");
  });

  test("are summed up in a few words, or said to be missing", () => {
    expect(summaryOf(item)).toBe("17.5 people to a full-time specialist");
    expect(summaryOf({ ...item, figure: null, standing: "not-computable" })).toBe("Nothing to count yet");
    expect(summaryOf({ ...item, figure: null, unit: null })).toBe("A reviewer decides");
    expect(summaryOf({ ...item, figure: null, unit: null, open: ["workers"] })).toBe("1 open answer");
  });

  test("of an item that counts points say how many are there, and how many nobody can tell yet", () => {
    const counted: FidelityItem = {
      ...item,
      key: "competitive-focus",
      figure: null,
      unit: null,
      inputs: [{ key: "competitive-focus.postings", value: 1, of: 1, specialist: null }],
    };
    const next = (components: FidelityItem["open"]) =>
      ({ score: 5, figure: null, components }) as FidelityItem["next"];
    expect(summaryOf(counted)).toBe("5 of 5 points are there");
    expect(summaryOf({ ...counted, next: next(["competitive-focus.work-stories"]) })).toBe(
      "4 of 5 points are there",
    );
    expect(
      summaryOf({
        ...counted,
        open: ["competitive-focus.rate-shared"],
        next: next(["competitive-focus.work-stories", "competitive-focus.rate-shared"]),
      }),
    ).toBe("3 of 5 points are there, 1 open answer");
  });

  test("behind it read as a number, a share, or a yes", () => {
    expect(inputText({ key: "employment-hours", value: 1792.1 })).toBe("1,792.1");
    expect(inputText({ key: "top-two-teams-share", value: 0.8333 })).toBe("83.3 %");
    expect(inputText({ key: "unit-leader", value: 1 })).toBe("yes");
    expect(inputText({ key: "rural", value: 0 })).toBe("no");
    expect(inputText({ key: "disclosure.pros-and-cons", value: 1 })).toBe("yes");
    expect(inputText({ key: "supervisor-role.weekly-supervision", value: 24, of: 26 })).toBe("24 of 26");
    expect(inputText({ key: "supervisor-role.enough-time", value: 0.5, of: 0.35 })).toBe(
      "0.5 full-time, 0.35 needed",
    );
  });
});

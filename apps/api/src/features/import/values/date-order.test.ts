import fc from "fast-check";
import { addDays } from "@ips/domain";
import { describe, expect, test } from "vitest";
import { borrowOrders, DateOrderEvidence, type DateOrder } from "./date-order.ts";

const decide = (texts: readonly string[], chosen?: DateOrder) => {
  const evidence = new DateOrderEvidence();
  for (const text of texts) evidence.add(text);
  return evidence.decide(chosen);
};

describe("the order of month and day in a file", () => {
  test.each([
    ["one unambiguous row decides", ["3/4/26", "4/28/26"], "month-first", "decided"],
    ["also the other way", ["3/4/26", "28/4/26"], "day-first", "decided"],
    ["nothing but ambiguous rows: assumed", ["3/4/26", "5/6/26"], "month-first", "assumed"],
    ["no numeric dates at all", ["2026-03-04", "3-Feb-2026", ""], "month-first", "not-needed"],
    ["equal day and month decide nothing and need nothing", ["4/4/26"], "month-first", "not-needed"],
    ["an impossible date decides nothing", ["3/4/26", "13/45/2026"], "month-first", "assumed"],
    ["rows that contradict one another", ["4/28/26", "28/4/26", "3/4/26"], "month-first", "mixed"],
  ] as const)("%s", (_case, texts, order, by) => {
    expect(decide(texts).slash).toMatchObject({ order, by });
  });

  test("a typing error in a hundred rows does not make a file contradictory", () => {
    const rows = Array.from({ length: 99 }, () => "4/28/26");
    expect(decide([...rows, "28/4/26"]).slash).toMatchObject({
      order: "month-first",
      by: "decided",
      monthFirst: 99,
      dayFirst: 1,
    });
  });

  test("points are decided apart from strokes, and read with the day first when nothing says", () => {
    const orders = decide(["4/28/26", "3.4.26"]);
    expect(orders.slash.order).toBe("month-first");
    expect(orders.dot).toMatchObject({ order: "day-first", by: "assumed" });
  });

  test("the user's choice counts more than the rows", () => {
    expect(decide(["4/28/26"], "day-first").slash).toMatchObject({ order: "day-first", by: "chosen" });
  });

  test("whichever order a program writes, its file is read in that order", () => {
    const anyDays = fc.array(
      fc.integer({ min: 0, max: 3000 }).map((days) => addDays("2020-01-01", days)),
      { minLength: 1, maxLength: 50 },
    );
    fc.assert(
      fc.property(anyDays, fc.constantFrom<DateOrder>("month-first", "day-first"), (isos, order) => {
        const written = isos.map((iso) => {
          const [year, month, day] = iso.split("-").map(Number);
          return order === "month-first" ? `${month}/${day}/${year}` : `${day}/${month}/${year}`;
        });
        const verdict = decide(written).slash;
        expect(verdict.by).not.toBe("mixed");
        expect(verdict.by === "decided" ? verdict.order : order).toBe(order);
      }),
    );
  });
});

describe("a file with nothing to decide by", () => {
  const unsure = decide(["3/4/26"]);

  test("takes the order of the other files, when they agree", () => {
    const [borrowed] = borrowOrders([unsure, decide(["28/4/26"]), decide(["29/4/26"])]);
    expect(borrowed?.slash).toMatchObject({ order: "day-first", by: "other-files" });
  });

  test("assumes the month first when they do not", () => {
    const [own] = borrowOrders([unsure, decide(["28/4/26"]), decide(["4/29/26"])]);
    expect(own?.slash).toMatchObject({ order: "month-first", by: "assumed" });
  });

  test("takes what a file of refused rows says about the sheet it came from", () => {
    const evidence = new DateOrderEvidence();
    evidence.add("3/4/26");
    expect(evidence.decide(undefined, "day-first").slash).toMatchObject({
      order: "day-first",
      by: "refused-file",
    });
  });
});

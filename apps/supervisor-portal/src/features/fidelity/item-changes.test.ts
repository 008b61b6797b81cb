import type { FidelityItem } from "@ips/contract";
import { describe, expect, test } from "vitest";
import { itemChanges } from "./item-changes.ts";

const item = (over: Partial<FidelityItem>): FidelityItem => ({
  item: 17,
  key: "employer-contact-frequency",
  section: "services",
  evidence: "computable",
  standing: "suggested",
  suggestion: 3,
  lowest: 3,
  highest: 3,
  figure: 4,
  unit: "contacts-a-week",
  inputs: [],
  forReviewer: [],
  open: [],
  next: null,
  source: { name: "a", confidence: "verified" },
  ...over,
});
const input = (value: number, specialist: string | null = "Ana", of: number | null = null) => ({
  key: "in-person-contacts" as const,
  value,
  of,
  specialist,
});

describe("what changed between two days", () => {
  test("is every item whose score or open span moved, and which way", () => {
    const moved = (before: Partial<FidelityItem>, now: Partial<FidelityItem>) =>
      itemChanges([item(before)], [item(now)]).map(({ direction }) => direction);
    expect(moved({}, { lowest: 4, highest: 4 })).toEqual(["up"]);
    expect(moved({}, { lowest: 2, highest: 3 })).toEqual(["down"]);
    expect(moved({}, { lowest: 2, highest: 4 })).toEqual(["other"]);
    expect(moved({}, { figure: 4.2 })).toEqual([]);
  });

  test("comes with the figures that are others, new ones and gone ones included", () => {
    const [moved] = itemChanges(
      [item({ inputs: [input(10), input(7, "Ben"), input(1, null, 6)] })],
      [
        item({
          lowest: 4,
          highest: 4,
          inputs: [input(12), input(7, "Ben"), input(3, "Thuy"), input(1, null, 5)],
        }),
      ],
    );
    expect(moved?.inputs).toEqual([
      { before: input(10), now: input(12) },
      { before: input(1, null, 6), now: input(1, null, 5) },
      { before: null, now: input(3, "Thuy") },
    ]);
  });

  test("leaves out an item that was not there before", () => {
    expect(itemChanges([], [item({})])).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { bracketLanes, labelLanes, type Span } from "./lanes.ts";

const overlap = (a: Span, b: Span) => a.from < b.to && b.from < a.to;

describe("labels", () => {
  it("stay next to the line while there is room", () => {
    expect(
      labelLanes(
        [
          { from: 0, to: 40 },
          { from: 60, to: 90 },
        ],
        10,
      ),
    ).toEqual([0, 0]);
  });

  it("go up when the next one would be touched", () => {
    expect(
      labelLanes(
        [
          { from: 0, to: 55 },
          { from: 60, to: 90 },
        ],
        10,
      ),
    ).toEqual([1, 0]);
  });

  it("never overlap, and no line down to a dot crosses a label", () => {
    const spans = Array.from({ length: 60 }, (_, index) => {
      const from = (index * 137) % 900;
      return { from, to: from + 20 + ((index * 53) % 160) };
    });
    const lanes = labelLanes(spans, 4);
    const pairs = spans.flatMap((a, i) =>
      spans.map((b, j) => ({ a, b, i, j })).filter((pair) => pair.i !== pair.j),
    );
    const touching = pairs.filter(({ a, b, i, j }) => lanes[i] === lanes[j] && overlap(a, b));
    const crossing = pairs.filter(
      ({ a, b, i, j }) => (lanes[i] ?? 0) > (lanes[j] ?? 0) && a.from > b.from && a.from < b.to,
    );
    expect({ touching, crossing }).toEqual({ touching: [], crossing: [] });
  });
});

describe("brackets", () => {
  it("share a lane when one ends before the other starts", () => {
    expect(
      bracketLanes(
        [
          { from: 0, to: 40 },
          { from: 60, to: 90 },
          { from: 30, to: 100 },
        ],
        12,
      ),
    ).toEqual([0, 0, 1]);
  });
});

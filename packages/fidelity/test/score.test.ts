import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareReviews, fidelityScales, ips15, ips25, scoreReview } from "../src/index.ts";

const whole = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 25, maxLength: 25 });
const asRatings = (list: readonly number[]) =>
  Object.fromEntries(list.map((rating, index) => [index + 1, rating]));

describe("a review", () => {
  test("is the plain sum of its ratings, between 25 and 125", () => {
    fc.assert(
      fc.property(whole, (list) => {
        const score = scoreReview(ips25, asRatings(list));
        expect(score.ok && score.total).toBe(list.reduce((sum, each) => sum + each, 0));
      }),
    );
  });

  test("never has a lower total or band for a higher rating", () => {
    const order = ips25.bands.map(({ band }) => band);
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 25 }), (list, item) => {
        const before = scoreReview(ips25, { ...asRatings(list), [item]: 1 });
        const after = scoreReview(ips25, { ...asRatings(list), [item]: 5 });
        if (!before.ok || !after.ok || before.band === null || after.band === null)
          throw new Error("a complete review was refused");
        expect(order.indexOf(after.band)).toBeLessThanOrEqual(order.indexOf(before.band));
      }),
    );
  });

  test("with one item missing has neither total nor band, and says which", () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 25 }), (list, item) => {
        const score = scoreReview(ips25, { ...asRatings(list), [item]: null });
        expect(score).toMatchObject({ ok: true, total: null, band: null, rated: 24, missing: [item] });
      }),
    );
  });

  test.each([0, 6, 3.5, -1, Number.NaN, Number.POSITIVE_INFINITY])("refuses a rating of %d", (rating) => {
    expect(scoreReview(ips25, { 4: rating })).toEqual({
      ok: false,
      code: "rating-out-of-range",
      item: 4,
      rating,
    });
  });

  test.each([0, 26, -1])("refuses item %i, which the scale does not have", (item) => {
    expect(scoreReview(ips25, { [item]: 3 })).toMatchObject({ ok: false, code: "unknown-item", item });
  });

  test("of 1997 leaves out what is marked as not enough data, and the 25 items know no such mark", () => {
    const ratings = asRatings(Array.from({ length: 15 }, () => 5));
    expect(scoreReview(ips15, ratings)).toMatchObject({ total: 75, maximum: 75, band: "good" });
    expect(scoreReview(ips15, { ...ratings, 4: 9 })).toMatchObject({ total: null, missing: [4] });
    expect(scoreReview(ips25, { 4: 9 })).toMatchObject({ ok: false, code: "rating-out-of-range" });
  });
});

describe("two reviews", () => {
  test("beside each other say for every item by how far it moved, and a review did not move against itself", () => {
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        const compared = compareReviews(ips25, asRatings(a), asRatings(b));
        if (!compared.ok) throw new Error("complete reviews were refused");
        const changes = compared.items.map(({ change }) => change ?? 0);
        expect(changes.reduce((sum, each) => sum + each, 0)).toBe(compared.total.change);
        expect(compared.up.length + compared.down.length).toBe(changes.filter((each) => each !== 0).length);
        const same = compareReviews(ips25, asRatings(a), asRatings(a));
        expect(same).toMatchObject({ up: [], down: [], total: { change: 0 } });
      }),
    );
  });

  test("compare an item that one of them did not rate as unknown", () => {
    const fours = asRatings(Array.from({ length: 25 }, () => 4));
    const compared = compareReviews(ips25, { ...fours, 9: null }, fours);
    expect(compared.ok && compared.items[8]).toEqual({ item: 9, earlier: null, later: 4, change: null });
    expect(compared.ok && compared.total.change).toBeNull();
  });
});

describe("a scale", () => {
  test.each(fidelityScales.map((scale) => [scale.id, scale] as const))(
    "%s numbers its items without a gap, names each once, and cites each",
    (_, { items, bands, lowest, highest }) => {
      expect(items.map(({ number }) => number)).toEqual(items.map((_item, index) => index + 1));
      expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
      expect(new Set(items.map(({ code }) => code)).size).toBe(items.length);
      expect(items.every(({ cite }) => cite.source !== "" && cite.confidence !== undefined)).toBe(true);
      expect(bands.map(({ atLeast }) => atLeast)).toEqual(
        bands.map(({ atLeast }) => atLeast).toSorted((a, b) => b - a),
      );
      expect(bands.at(-1)?.atLeast).toBe(0);
      const scoresOf = items.flatMap(({ anchors }) => {
        if (anchors.kind === "judged") return [];
        if (anchors.kind === "components") return anchors.scores;
        return (anchors.kind === "nearest" ? anchors.points : anchors.steps).map(({ score }) => score);
      });
      expect(scoresOf.every((score) => score >= lowest && score <= highest)).toBe(true);
    },
  );

  test("counts points in a list that has a score for each count, never a lower one for more", () => {
    const lists = ips25.items.flatMap(({ anchors }) => (anchors.kind === "components" ? [anchors] : []));
    expect(lists).toHaveLength(6);
    expect(lists.every(({ scores, components }) => scores.length === components.length + 1)).toBe(true);
    expect(
      lists.every(({ scores }) => scores.every((score, index) => score >= (scores[index - 1] ?? 1))),
    ).toBe(true);
  });

  test("of 1997 has its own caseload anchors", () => {
    const [caseload] = ips15.items;
    expect(caseload?.anchors).toMatchObject({
      steps: [{ limit: 25 }, { limit: 40 }, { limit: 60 }, { limit: 80 }],
    });
  });
});

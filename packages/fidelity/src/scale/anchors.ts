import type { FidelityComponent } from "./component.ts";
import type { AnchorUnit, Anchors, AnchorStep } from "./scale.ts";

/** Steps for 5, 4, 3, 2 in this order; whatever lies beyond the last is a 1. */
type FourLimits = readonly [number, number, number, number];

const steps = (limits: FourLimits): AnchorStep[] =>
  limits.map((limit, index) => ({ score: 5 - index, limit }));

/** The fewer the better. */
export const atMost = (unit: AnchorUnit, limits: FourLimits): Anchors => ({
  kind: "at-most",
  unit,
  steps: steps(limits),
});

/** The more the better. */
export const atLeast = (unit: AnchorUnit, limits: FourLimits): Anchors => ({
  kind: "at-least",
  unit,
  steps: steps(limits),
});

/** Values printed for 5, 4, 3, 2, 1 in this order; a figure goes to the nearest of them. */
export const nearest = (
  unit: AnchorUnit,
  values: readonly [number, number, number, number, number],
): Anchors => ({
  kind: "nearest",
  unit,
  points: values.map((value, index) => ({ score: 5 - index, value })),
});

/** As many points as are there: `scores[count]`. */
export const counted = (components: readonly FidelityComponent[], scores: readonly number[]): Anchors => ({
  kind: "components",
  components,
  scores,
});

/** A reviewer judges. */
export const judged: Anchors = { kind: "judged" };

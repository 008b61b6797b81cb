import type { FidelitySettings } from "../estimate/fidelity-settings.ts";
import type { NextAnchor } from "../estimate/item-estimate.ts";
import type { Anchors } from "../scale/scale.ts";
import { reaches } from "./whole.ts";

export type NearestAnchors = Extract<Anchors, { kind: "nearest" }>;

/** The score of the printed point that a figure is nearest to; halfway between two, as the settings say. */
export function nearestPoint(
  { points }: NearestAnchors,
  figure: number,
  { closestTie }: Pick<FidelitySettings, "closestTie">,
): number {
  const away = (value: number) => Math.abs(figure - value);
  const ranked = closestTie === "higher" ? points : points.toReversed();
  const [first, ...others] = ranked;
  if (first === undefined) throw new Error("anchors without a point");
  // Only what is really nearer takes the place of an earlier one: the earlier wins a tie.
  return others.reduce((best, point) => (reaches(away(point.value), away(best.value)) ? best : point), first)
    .score;
}

/** The figure halfway to the next higher point. */
export function nextPoint({ points }: NearestAnchors, score: number): NextAnchor | null {
  const own = points.find((point) => point.score === score);
  const above = points.findLast((point) => point.score > score);
  if (own === undefined || above === undefined) return null;
  return { score: above.score, figure: (own.value + above.value) / 2, components: [] };
}

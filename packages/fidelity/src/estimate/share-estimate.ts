import { found, notComputable, unknown, type EstimateContext } from "../internal/make-estimate.ts";
import { nextFigure, reach } from "../internal/reach.ts";
import { asCompared } from "../internal/whole.ts";
import type { EvidenceInput, ItemEstimate } from "./item-estimate.ts";

/** A share (0–1; null of nothing) held against anchors in percent. */
export function shareEstimate(
  context: EstimateContext,
  share: number | null,
  inputs: EvidenceInput[],
): ItemEstimate {
  const { scale, item, settings } = context;
  if (item.anchors.kind !== "at-least") return unknown(context);
  if (share === null) return notComputable(context, inputs);
  const figure = share * 100;
  const score = reach(scale, item.anchors, asCompared(figure, settings));
  return found(context, {
    lowest: score,
    highest: score,
    figure,
    inputs,
    next: nextFigure(item.anchors, score),
  });
}

/** A part of a whole; null when there is no whole. */
export const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

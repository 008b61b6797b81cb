import type { NextAnchor } from "../estimate/item-estimate.ts";
import type { Anchors, FidelityScale } from "../scale/scale.ts";
import { reaches } from "./whole.ts";

type FigureAnchors = Extract<Anchors, { kind: "at-most" | "at-least" }>;

/** The score that a figure reaches, as it is compared; beyond the last step the lowest. */
export function reach({ lowest }: FidelityScale, anchors: FigureAnchors, compared: number): number {
  const step = anchors.steps.find(({ limit }) =>
    anchors.kind === "at-most" ? reaches(limit, compared) : reaches(compared, limit),
  );
  return step?.score ?? lowest;
}

/** What the next higher score would take. */
export function nextFigure(anchors: FigureAnchors, score: number): NextAnchor | null {
  const step = anchors.steps.findLast((each) => each.score > score);
  return step === undefined ? null : { score: step.score, figure: step.limit, components: [] };
}

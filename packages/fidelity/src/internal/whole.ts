import type { FidelitySettings } from "../estimate/fidelity-settings.ts";

/** Far below the last decimal of any figure, far above what floating point loses: 0.745 × 100 is 74.5. */
const lost = 1e-9;

/** A figure as the anchors are compared with it: half up to a whole number, or as it is. */
export function asCompared(figure: number, { rounding }: Pick<FidelitySettings, "rounding">): number {
  return rounding === "whole" ? Math.floor(figure + 0.5 + lost) : figure;
}

/** A mean of scores as a score: the nearest, and a tie as the settings say. */
export function nearestScore(mean: number, { closestTie }: Pick<FidelitySettings, "closestTie">): number {
  return closestTie === "higher" ? Math.floor(mean + 0.5 + lost) : Math.ceil(mean - 0.5 - lost);
}

/** Whether a value has reached a line, whatever floating point has lost of it. */
export const reaches = (value: number, line: number): boolean => value >= line - lost;

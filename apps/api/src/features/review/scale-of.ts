import type { ReviewResult } from "@ips/contract";
import { badInput } from "../../errors/app-error.ts";
import { fidelityScales, scoreReview, type FidelityScale } from "@ips/fidelity";

/** The scale behind a stored id. */
export function scaleOf(id: string): FidelityScale {
  const found = fidelityScales.find((scale) => scale.id === id);
  if (found === undefined) throw new Error(`no scale is called ${id}`);
  return found;
}

/** What agreed scores add up to; total and band only when no item is missing. */
export function resultOf(
  id: string,
  scores: readonly { item: number; score: number | null }[],
): ReviewResult {
  const scale = scaleOf(id);
  const scored = scoreReview(scale, Object.fromEntries(scores.map(({ item, score }) => [item, score])));
  const maximum = scale.items.length * scale.highest;
  return scored.ok
    ? { total: scored.total, maximum, band: scored.band, rated: scored.rated }
    : { total: null, maximum, band: null, rated: 0 };
}

/** @throws AppError bad-input at `score`, where the scale has no such score and no such mark. */
export function assertRating(id: string, item: number, score: number | null): void {
  if (!scoreReview(scaleOf(id), { [item]: score }).ok) throw badInput({ score: "field.impossible" });
}

import { found, notComputable, unknown, type EstimateContext } from "../../internal/make-estimate.ts";
import { nearestPoint, nextPoint } from "../../internal/nearest-point.ts";
import type { EvidenceInput, ItemEstimate, OpenQuestion } from "../item-estimate.ts";

/**
 * A share (0–1) held against printed points in percent. `highest`: the share when everything that is not answered yet counts; null: there is nothing
 * to take a share of.
 */
export function nearestShare(
  context: EstimateContext,
  share: number | null,
  {
    highest = share,
    inputs,
    open = [],
  }: { highest?: number | null; inputs: EvidenceInput[]; open?: OpenQuestion[] },
): ItemEstimate {
  const { anchors } = context.item;
  if (anchors.kind !== "nearest") return unknown(context);
  if (share === null || highest === null) return notComputable(context, inputs);
  const scores = [share, highest].map((each) => nearestPoint(anchors, each * 100, context.settings));
  const lowest = Math.min(...scores);
  const most = Math.max(...scores);
  return found(context, {
    lowest,
    highest: most,
    figure: share * 100,
    inputs,
    open: lowest < most ? open : [],
    next: nextPoint(anchors, lowest),
  });
}

import { found, unknown, type EstimateContext } from "../internal/make-estimate.ts";
import type { FidelityEvidence } from "./fidelity-evidence.ts";
import type { ItemEstimate } from "./item-estimate.ts";

/** Items that count how many points of a list are there: what nobody has answered is open both ways. */
export function countedComponents(
  { components: answers }: FidelityEvidence,
  context: EstimateContext,
): ItemEstimate {
  const { anchors } = context.item;
  if (anchors.kind !== "components") return unknown(context);
  const there = anchors.components.filter((key) => answers[key] === true);
  const open = anchors.components.filter((key) => answers[key] === undefined);
  const scoreOf = (count: number) => anchors.scores[count] ?? context.scale.lowest;
  const lowest = scoreOf(there.length);
  const next = anchors.scores.find((score) => score > lowest);
  return found(context, {
    lowest,
    highest: scoreOf(there.length + open.length),
    open,
    next:
      next === undefined
        ? null
        : {
            score: next,
            figure: null,
            components: anchors.components.filter((key) => answers[key] !== true),
          },
  });
}

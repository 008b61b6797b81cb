import { found, unknown, type EstimateContext } from "../internal/make-estimate.ts";
import type { FidelityEvidence } from "./fidelity-evidence.ts";
import type { FidelityComponent } from "../scale/component.ts";
import type { EvidenceInput, ItemEstimate } from "./item-estimate.ts";
import { componentStanding } from "./practice-count.ts";

/**
 * Items that count how many points of a list are there, by dated records or by answers: what nobody has answered, and where the two disagree, is
 * open both ways.
 */
export function countedComponents(evidence: FidelityEvidence, context: EstimateContext): ItemEstimate {
  const { anchors } = context.item;
  if (anchors.kind !== "components") return unknown(context);
  const standings = new Map(
    anchors.components.map((key) => [key, componentStanding(key, evidence, context.settings)]),
  );
  const there = anchors.components.filter((key) => standings.get(key) === true);
  const open = anchors.components.filter((key) => standings.get(key) === undefined);
  const scoreOf = (count: number) => anchors.scores[count] ?? context.scale.lowest;
  const lowest = scoreOf(there.length);
  const next = anchors.scores.find((score) => score > lowest);
  return found(context, {
    lowest,
    highest: scoreOf(there.length + open.length),
    inputs: anchors.components.flatMap((key) => inputsOf(key, evidence)),
    open,
    next:
      next === undefined
        ? null
        : {
            score: next,
            figure: null,
            components: anchors.components.filter((key) => standings.get(key) !== true),
          },
  });
}

/** What was counted of a point, and what was answered. */
function inputsOf(key: FidelityComponent, { components, practices }: FidelityEvidence): EvidenceInput[] {
  const count = practices.find(({ component }) => component === key);
  const answer = components[key];
  return [
    ...(count === undefined ? [] : [{ key, value: count.counted, of: count.of }]),
    ...(answer === undefined ? [] : [{ key, value: Number(answer) }]),
  ];
}

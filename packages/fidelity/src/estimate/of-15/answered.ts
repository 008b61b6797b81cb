import { found, unknown, type EstimateContext } from "../../internal/make-estimate.ts";
import type { FidelityComponent } from "../../scale/component.ts";
import { componentStanding } from "../practice-count.ts";
import type { FidelityEvidence } from "../fidelity-evidence.ts";
import type { AnswerKey } from "../fidelity-question.ts";
import type { EvidenceInput, ItemEstimate } from "../item-estimate.ts";

/** What a program has said or recorded of a question or a point: yes, no, or nothing yet. */
export type Said<Key extends string> = (key: Key) => boolean | undefined;
type Range = { lowest: number; highest: number };

/** An item of the 15 that answers and counted points of the 25 narrow: between which scores they leave it. Where nothing is said, every score is open. */
export const narrowedBy =
  <Key extends AnswerKey | FidelityComponent>(
    keys: readonly Key[],
    rangeOf: (said: Said<Key>, evidence: FidelityEvidence, context: EstimateContext) => Range,
  ) =>
  (evidence: FidelityEvidence, context: EstimateContext): ItemEstimate => {
    const standing = new Map(keys.map((key) => [key, standingOf(key, evidence, context)]));
    if (keys.every((key) => standing.get(key) === undefined)) return unknown(context, [...keys]);
    const range = rangeOf((key) => standing.get(key), evidence, context);
    return found(context, {
      ...range,
      inputs: keys.flatMap((key) => inputsOf(key, evidence)),
      open: range.lowest === range.highest ? [] : keys.filter((key) => standing.get(key) === undefined),
      next:
        range.lowest < context.scale.highest
          ? { score: range.lowest + 1, figure: null, components: [] }
          : null,
    });
  };

const isPoint = (key: AnswerKey | FidelityComponent): key is FidelityComponent => key.includes(".");

const standingOf = (
  key: AnswerKey | FidelityComponent,
  evidence: FidelityEvidence,
  { settings }: EstimateContext,
) => (isPoint(key) ? componentStanding(key, evidence, settings) : evidence.answers[key]);

function inputsOf(key: AnswerKey | FidelityComponent, evidence: FidelityEvidence): EvidenceInput[] {
  const count = evidence.practices.find(({ component }) => component === key);
  const answer = isPoint(key) ? evidence.components[key] : evidence.answers[key];
  return [
    ...(count === undefined ? [] : [{ key, value: count.counted, of: count.of }]),
    ...(answer === undefined ? [] : [{ key, value: Number(answer) }]),
  ];
}

import { found, unknown, type EstimateContext } from "../internal/make-estimate.ts";
import type { EvidenceKey } from "./evidence-key.ts";
import type { FidelityEvidence, WorkIncentivesEvidence } from "./fidelity-evidence.ts";
import type { ItemEstimate } from "./item-estimate.ts";

const keyOf: Readonly<Record<keyof WorkIncentivesEvidence, EvidenceKey>> = {
  offeredBeforeStart: "offered-before-start",
  plannerTrained: "planner-trained",
  plannerSpeciallyTrained: "planner-trained-specially",
  offeredAtChanges: "offered-at-changes",
  helpWithReporting: "help-with-reporting",
};
const fields = Object.keys(keyOf) as (keyof WorkIncentivesEvidence)[];

/** Planning by a trained person before a start, again at changes, and help with reporting; below that a reviewer tells 1, 2 and 3 apart. */
export function workIncentives(
  { workIncentives: said }: FidelityEvidence,
  context: EstimateContext,
): ItemEstimate {
  if (said === null) return unknown(context, Object.values(keyOf));
  const taking = (missing: boolean) => scoresOf((key) => said[key] ?? missing);
  const [no, yes] = [taking(false), taking(true)];
  const next = fields.filter((key) => said[key] !== true);
  return found(context, {
    lowest: no.lowest,
    highest: yes.highest,
    inputs: fields.flatMap((key) =>
      said[key] === null ? [] : [{ key: keyOf[key], value: Number(said[key]) }],
    ),
    open: no.lowest === yes.highest ? [] : next.filter((key) => said[key] === null).map((key) => keyOf[key]),
    next: no.lowest < 5 ? { score: no.lowest + 1, figure: null, components: [] } : null,
  });
}

function scoresOf(has: (key: keyof WorkIncentivesEvidence) => boolean): { lowest: number; highest: number } {
  const trained = has("plannerTrained") || has("plannerSpeciallyTrained");
  if (!has("offeredBeforeStart") || !trained) return { lowest: 1, highest: 3 };
  const full = has("plannerSpeciallyTrained") && has("offeredAtChanges") && has("helpWithReporting");
  return full ? { lowest: 5, highest: 5 } : { lowest: 4, highest: 4 };
}

import type { EstimateContext } from "../../internal/make-estimate.ts";
import { found } from "../../internal/make-estimate.ts";
import { mean } from "../../internal/mean.ts";
import { servicePhases, type FidelityEvidence } from "../fidelity-evidence.ts";
import type { EvidenceInput, ItemEstimate } from "../item-estimate.ts";
import { narrowedBy } from "./answered.ts";

/** All phases a 5, two or more a 4, one a 3; below that a reviewer tells apart. */
function scoreOf(phases: number): number {
  if (phases >= servicePhases.length) return 5;
  if (phases >= 2) return 4;
  return phases === 1 ? 3 : 1;
}

const byAnswers = narrowedBy(servicePhases, (said) => {
  const yes = servicePhases.filter((phase) => said(phase) === true).length;
  const possible = servicePhases.filter((phase) => said(phase) !== false).length;
  return { lowest: scoreOf(yes), highest: possible === 0 ? 2 : scoreOf(possible) };
});

/** Item 3 of the 15: by the program's own word; what the records of each specialist show raises the lowest score. */
export function generalists15(evidence: FidelityEvidence, context: EstimateContext): ItemEstimate {
  const answered = byAnswers(evidence, context);
  const shown = mean(evidence.phases.map(({ phasesSeen }) => scoreOf(phasesSeen)));
  if (shown === null) return answered;
  const lowest = Math.max(answered.lowest, Math.min(answered.highest, Math.floor(shown)));
  return found(context, {
    lowest,
    highest: answered.highest,
    inputs: [
      ...evidence.phases.map(({ specialist, phasesSeen }): EvidenceInput => ({
        key: "phases-seen",
        value: phasesSeen,
        of: servicePhases.length,
        specialist,
      })),
      ...answered.inputs,
    ],
    open: lowest === answered.highest ? [] : answered.open,
    next: lowest < context.scale.highest ? { score: lowest + 1, figure: null, components: [] } : null,
  });
}

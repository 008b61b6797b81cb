import { found, type EstimateContext } from "../internal/make-estimate.ts";
import { mean } from "../internal/mean.ts";
import { phasesAnswered } from "./answered-item.ts";
import type { FidelityEvidence } from "./fidelity-evidence.ts";
import type { ItemEstimate } from "./item-estimate.ts";

/** The phases of the service: intake, engagement, assessment, job development, coaching, follow-along. */
const allPhases = 6;

/** Phases that every specialist does by the program's own word; or those that records show were done by the specialist: at least these; a reviewer may find more. */
export function vocationalGeneralists(evidence: FidelityEvidence, context: EstimateContext): ItemEstimate {
  const { phases } = evidence;
  const shown = mean(phases.map(({ phasesSeen }) => scoreOf(phasesSeen)));
  if (shown === null || context.scale.id !== "ips25") return phasesAnswered(evidence, context);
  const lowest = Math.floor(shown);
  return found(context, {
    lowest,
    highest: context.scale.highest,
    inputs: phases.map(({ specialist, phasesSeen }) => ({
      key: "phases-seen",
      value: phasesSeen,
      specialist,
    })),
    open: lowest === context.scale.highest ? [] : ["phases-seen"],
  });
}

function scoreOf(phasesSeen: number): number {
  if (phasesSeen >= allPhases) return 5;
  if (phasesSeen === allPhases - 1) return 4;
  return phasesSeen >= 1 ? 3 : 1;
}

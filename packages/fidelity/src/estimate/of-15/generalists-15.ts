import { found, type EstimateContext } from "../../internal/make-estimate.ts";
import { mean } from "../../internal/mean.ts";
import type { FidelityEvidence } from "../fidelity-evidence.ts";
import type { EvidenceInput, ItemEstimate } from "../item-estimate.ts";
import { narrowedBy } from "./answered.ts";

const allPhases = 6;
const phaseKeys = [
  "phase-intake",
  "phase-engagement",
  "phase-assessment",
  "phase-job-development",
  "phase-coaching",
  "phase-follow-along",
] as const;

/** All phases a 5, two or more a 4, one a 3; below that a reviewer tells apart. */
const scoreOf = (phases: number): number =>
  phases >= allPhases ? 5 : phases >= 2 ? 4 : phases === 1 ? 3 : 1;

const byAnswers = narrowedBy(phaseKeys, (said) => {
  const yes = phaseKeys.filter((key) => said(key) === true).length;
  const possible = phaseKeys.filter((key) => said(key) !== false).length;
  return { lowest: scoreOf(yes), highest: possible === 0 ? 2 : scoreOf(possible) };
});

/** Item 3 of the 15: by the program's own word, or at least what records show was done by each specialist. */
export function generalists15(evidence: FidelityEvidence, context: EstimateContext): ItemEstimate {
  const shown = mean(evidence.phases.map(({ phasesSeen }) => scoreOf(phasesSeen)));
  if (shown === null) return byAnswers(evidence, context);
  const lowest = Math.floor(shown);
  return found(context, {
    lowest,
    highest: context.scale.highest,
    inputs: evidence.phases.map(({ specialist, phasesSeen }): EvidenceInput => ({
      key: "phases-seen",
      value: phasesSeen,
      specialist,
    })),
    open: lowest === context.scale.highest ? [] : ["phases-seen"],
  });
}

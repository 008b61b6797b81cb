import { bothWays } from "../internal/both-ways.ts";
import { found, unknown, type EstimateContext } from "../internal/make-estimate.ts";
import { mean } from "../internal/mean.ts";
import {
  servicePhases,
  type FidelityEvidence,
  type PhasesEvidence,
  type ServicePhase,
} from "./fidelity-evidence.ts";
import type { EvidenceInput, ItemEstimate } from "./item-estimate.ts";

/**
 * Phases that every specialist does: by the program's own word, or because the records of each specialist show them. Records only ever raise the
 * lowest score, because a phase that was not written down may have been done; a phase that was answered with a no and that every specialist's
 * records show is open.
 */
export function vocationalGeneralists(evidence: FidelityEvidence, context: EstimateContext): ItemEstimate {
  const { phases: specialists, answers } = evidence;
  const answered = servicePhases.filter((phase) => answers[phase] !== undefined);
  if (context.scale.id !== "ips25" || (specialists.length === 0 && answered.length === 0))
    return unknown(context, [...servicePhases]);
  const standing = Object.fromEntries(
    servicePhases.map((phase) => [phase, standingOf(answers[phase], shownByAll(phase, specialists))]),
  ) as Record<ServicePhase, boolean | null>;
  const {
    lowest: least,
    highest,
    open,
  } = bothWays(standing, (has) => scoreOf(servicePhases.filter(has).length));
  const shown = mean(specialists.map(({ phasesSeen }) => scoreOf(phasesSeen)));
  const lowest = Math.max(least, Math.min(highest, Math.floor(shown ?? least)));
  return found(context, {
    lowest,
    highest,
    inputs: [
      ...specialists.map(({ specialist, phasesSeen }): EvidenceInput => ({
        key: "phases-seen",
        value: phasesSeen,
        of: servicePhases.length,
        specialist,
      })),
      ...answered.map((phase): EvidenceInput => ({ key: phase, value: Number(answers[phase]) })),
    ],
    open: lowest === highest ? [] : open,
    next: lowest < context.scale.highest ? { score: lowest + 1, figure: null, components: [] } : null,
  });
}

const shownByAll = (phase: ServicePhase, specialists: readonly PhasesEvidence[]) =>
  specialists.length > 0 &&
  specialists.every(
    ({ phasesSeen, phases }) => phasesSeen >= servicePhases.length || phases?.includes(phase) === true,
  );

/** A phase by its answer, which records may make up for and may put in doubt. */
function standingOf(answer: boolean | undefined, shown: boolean): boolean | null {
  if (answer === undefined) return shown ? true : null;
  return answer || !shown ? answer : null;
}

function scoreOf(phasesSeen: number): number {
  if (phasesSeen >= servicePhases.length) return 5;
  if (phasesSeen === servicePhases.length - 1) return 4;
  return phasesSeen >= 1 ? 3 : 1;
}

import { addDays, measureOn, quarterOf, type PlainDate, type Quarter } from "@ips/domain";
import {
  estimateItems,
  ips25,
  noEvidence,
  totalRange,
  type FidelityEvidence,
  type FidelitySettings,
  type ItemEstimate,
  type TotalRange,
} from "@ips/fidelity";
import type { ActorContext } from "../../actor-context.ts";
import { askTogether } from "../../query/ask-together.ts";
import { caseloadEvidence } from "./caseload-evidence.ts";
import { employerContactEvidence } from "./employer-contact-evidence.ts";
import { evidenceWindow, type EvidenceWindow } from "./evidence-window.ts";
import { jobsEvidence } from "./jobs-evidence.ts";
import { countQuarter, enrolledIn, heldIn, type ProgramQuarter } from "./quarter-of-program.ts";
import { rapidSearchEvidence } from "./rapid-search-evidence.ts";
import { teamsEvidence } from "./teams-evidence.ts";
import { timeEvidence } from "./time-evidence.ts";
import { vrContactEvidence } from "./vr-contact-evidence.ts";

/** What a program's records say: the evidence, what it suggests, and the last whole quarter. */
export type ProgramEvidence = {
  window: EvidenceWindow;
  evidence: FidelityEvidence;
  estimates: ItemEstimate[];
  range: TotalRange;
  quarter: Quarter;
  counts: ProgramQuarter | null;
};

/** What is asked for; without a number of months the default window, without settings the defaults of the scale. */
export type EvidenceOrder = {
  unitId: string;
  asOf: PlainDate;
  months?: number | undefined;
  settings?: FidelitySettings | undefined;
};

/** Reads a program's evidence in one statement, as whoever asks may see it. */
export function readEvidence(
  { run }: Pick<ActorContext, "run">,
  { unitId, asOf, months, settings }: EvidenceOrder,
): Promise<ProgramEvidence> {
  const window = evidenceWindow(asOf, months);
  const scope = { unitId, window };
  const quarter = lastWholeQuarter(asOf);
  return run(async (tx) => {
    const { time, enrolled, held, ...found } = await askTogether(tx, {
      caseload: caseloadEvidence(scope),
      time: timeEvidence(scope),
      teams: teamsEvidence(scope),
      vrContact: vrContactEvidence(scope),
      rapidSearch: rapidSearchEvidence(scope),
      employerContact: employerContactEvidence(scope),
      jobs: jobsEvidence(scope),
      enrolled: enrolledIn(unitId, quarter),
      held: heldIn(unitId, quarter),
    });
    const evidence: FidelityEvidence = { ...noEvidence(), ...found, ...time };
    const estimates = estimateItems(ips25, evidence, settings);
    const definition = measureOn("ips-learning-community", quarter.to);
    return {
      window,
      evidence,
      estimates,
      range: totalRange(estimates),
      quarter,
      counts: definition && countQuarter(enrolled, held, quarter, definition),
    };
  });
}

/** The last calendar quarter that has ended by the day. */
function lastWholeQuarter(asOf: PlainDate): Quarter {
  const current = quarterOf(asOf);
  return current.to === asOf ? current : quarterOf(addDays(current.from, -1));
}

import { addDays, measureOn, quarterOf, type PlainDate, type Quarter } from "@ips/domain";
import {
  defaultFidelitySettings,
  estimateItems,
  ips25,
  totalRange,
  type FidelityEvidence,
  type FidelitySettings,
  type ItemEstimate,
  type TotalRange,
} from "@ips/fidelity";
import type { ActorContext } from "../../actor-context.ts";
import { askTogether } from "../../query/ask-together.ts";
import { evidenceOf, evidenceQuestions } from "./evidence-questions.ts";
import { evidenceWindow, type EvidenceWindow } from "./evidence-window.ts";
import { countQuarter, enrolledIn, heldIn, type ProgramQuarter } from "./quarter-of-program.ts";
import { readReading } from "./reading.ts";
import { reviewerEvidence } from "./reviewer/reviewer-evidence.ts";

/** What a program's records say: the evidence, what it suggests, and the last whole quarter. */
export type ProgramEvidence = {
  window: EvidenceWindow;
  evidence: FidelityEvidence;
  estimates: ItemEstimate[];
  range: TotalRange;
  quarter: Quarter;
  counts: ProgramQuarter | null;
};

/** What is asked for; without a number of months, or without settings, as the program reads its evidence. */
export type EvidenceOrder = {
  unitId: string;
  asOf: PlainDate;
  months?: number | undefined;
  settings?: FidelitySettings | undefined;
};

/** Reads a program's evidence in one statement, as whoever asks may see it; how the program reads it in another, where that is not said. */
export async function readEvidence(
  ctx: Pick<ActorContext, "run">,
  { unitId, asOf, ...order }: EvidenceOrder,
): Promise<ProgramEvidence> {
  const said = order.months !== undefined && order.settings !== undefined;
  const reading = said ? null : await readReading(ctx, unitId);
  const settings = order.settings ?? reading?.settings ?? defaultFidelitySettings;
  const window = evidenceWindow(asOf, order.months ?? reading?.months);
  const quarter = lastWholeQuarter(asOf);
  const { enrolled, held, forReviewer, ...found } = await ctx.run((tx) =>
    askTogether(tx, {
      ...evidenceQuestions({ unitId, window }),
      forReviewer: reviewerEvidence({ unitId, window }),
      enrolled: enrolledIn(unitId, quarter),
      held: heldIn(unitId, quarter),
    }),
  );
  const evidence = { ...evidenceOf(found, window, settings), forReviewer };
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
}

/** The last calendar quarter that has ended by the day. */
function lastWholeQuarter(asOf: PlainDate): Quarter {
  const current = quarterOf(asOf);
  return current.to === asOf ? current : quarterOf(addDays(current.from, -1));
}

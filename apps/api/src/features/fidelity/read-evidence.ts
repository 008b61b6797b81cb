import { addDays, measureOn, quarterOf, type PlainDate, type Quarter } from "@ips/domain";
import {
  countPractices,
  defaultFidelitySettings,
  estimateItems,
  evidenceOfAnswers,
  ips25,
  noEvidence,
  totalRange,
  type AnsweredEvidence,
  type FidelityEvidence,
  type FidelitySettings,
  type ItemEstimate,
  type TotalRange,
  type UnitEvidence,
} from "@ips/fidelity";
import type { ActorContext } from "../../actor-context.ts";
import { askTogether } from "../../query/ask-together.ts";
import { caseloadEvidence } from "./caseload-evidence.ts";
import { employerContactEvidence } from "./employer-contact-evidence.ts";
import { evidenceWindow, type EvidenceWindow } from "./evidence-window.ts";
import { jobsEvidence } from "./jobs-evidence.ts";
import { answersGiven, practiceEvents, unitStaff, type UnitStaff } from "./practice-evidence.ts";
import { countQuarter, enrolledIn, heldIn, type ProgramQuarter } from "./quarter-of-program.ts";
import { rapidSearchEvidence } from "./rapid-search-evidence.ts";
import { readReading } from "./reading.ts";
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
  const scope = { unitId, window };
  const quarter = lastWholeQuarter(asOf);
  return ctx.run(async (tx) => {
    const { time, enrolled, held, events, answers, staff, employerContact, ...found } = await askTogether(
      tx,
      {
        caseload: caseloadEvidence(scope),
        time: timeEvidence(scope),
        teams: teamsEvidence(scope),
        vrContact: vrContactEvidence(scope),
        rapidSearch: rapidSearchEvidence(scope),
        employerContact: employerContactEvidence(scope),
        jobs: jobsEvidence(scope),
        events: practiceEvents(scope),
        answers: answersGiven(scope),
        staff: unitStaff(scope),
        enrolled: enrolledIn(unitId, quarter),
        held: heldIn(unitId, quarter),
      },
    );
    const { practices, groupMeetingsAMonth, logReview } = countPractices(
      { asOf, ...spansOf(window), events, ...staff },
      settings,
    );
    const { unit, ...answered } = evidenceOfAnswers(answers);
    const evidence: FidelityEvidence = {
      ...noEvidence(),
      ...found,
      ...time,
      ...answered,
      practices,
      employerContact: { ...employerContact, logReview },
      unit: unitOf(staff, groupMeetingsAMonth, unit),
    };
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

/** The spans of time of a window by their first days, as practices are counted. */
const spansOf = ({ from, months, quarters, sevens }: EvidenceWindow) => ({
  weeks: Array.from({ length: sevens }, (_, index) => addDays(from, 7 * index)),
  months,
  quarters,
});

/** Item 7: nothing is said of a unit without specialists. */
const unitOf = (
  { specialists, fullTimeSpecialists, led }: UnitStaff,
  groupMeetingsAMonth: number | null,
  answered: AnsweredEvidence["unit"],
): UnitEvidence | null =>
  specialists.length === 0
    ? null
    : {
        specialists: specialists.length,
        fullTimeSpecialists,
        leader: led ? true : null,
        groupMeetingsAMonth,
        ...answered,
      };

/** The last calendar quarter that has ended by the day. */
function lastWholeQuarter(asOf: PlainDate): Quarter {
  const current = quarterOf(asOf);
  return current.to === asOf ? current : quarterOf(addDays(current.from, -1));
}

import { found, notComputable, unknown, type EstimateContext } from "../internal/make-estimate.ts";
import { mean } from "../internal/mean.ts";
import { reaches } from "../internal/whole.ts";
import type { AnchorStep } from "../scale/scale.ts";
import type { EmployerContactEvidence, FidelityEvidence, LogReview } from "./fidelity-evidence.ts";
import type { FidelitySettings } from "./fidelity-settings.ts";
import type { EvidenceInput, ItemEstimate } from "./item-estimate.ts";

/** The highest score that a log reviewed so often allows: no log, or reviewed less than monthly, a 2; monthly only, a 3. */
const capOf: Readonly<Record<LogReview, number>> = { weekly: 5, monthly: 3, less: 2, none: 2 };

/** Below this number of people who look for work, two contacts a week for each are enough. */
const fewSeekers = 3;

/**
 * Employers met in person a week, by specialist, then the mean and the closest printed point. Contacts for a client and
 * general ones count; the share for clients is shown.
 */
export function employerContactFrequency(
  { employerContact: said }: FidelityEvidence,
  context: EstimateContext,
): ItemEstimate {
  const { scale, item, settings } = context;
  if (said === null || item.anchors.kind !== "at-least") {
    return unknown(context, ["in-person-contacts", "weeks-worked", "log-review"]);
  }
  const rated = said.specialists.filter(({ weeksWorked }) => weeksWorked > 0);
  const figure = mean(rated.map(({ inPerson, weeksWorked }) => inPerson / weeksWorked));
  const inputs = inputsOf(said);
  const steps = item.anchors.steps;
  const full = steps[0]?.limit ?? 0;
  const counted = mean(rated.map((each) => countedRate(each, full)));
  if (figure === null || counted === null) return notComputable(context, inputs);
  const closest = closestPoint(counted, steps, settings) ?? scale.lowest;
  const cap = said.logReview === null ? null : capOf[said.logReview];
  const lowest = Math.min(closest, cap ?? capOf.none);
  const next = steps.findLast(({ score }) => score > closest);
  return found(context, {
    lowest,
    highest: Math.min(closest, cap ?? scale.highest),
    figure,
    inputs,
    open: cap === null && lowest < closest ? ["log-review"] : [],
    next: next === undefined ? null : { score: next.score, figure: next.limit, components: [] },
  });
}

type Specialist = EmployerContactEvidence["specialists"][number];

function countedRate({ inPerson, weeksWorked, jobSeekers }: Specialist, full: number): number {
  const rate = inPerson / weeksWorked;
  const enough = jobSeekers !== null && jobSeekers > 0 && jobSeekers < fewSeekers ? 2 * jobSeekers : full;
  return reaches(rate, enough) ? Math.max(rate, full) : rate;
}

/** Halfway between two printed points decides; below the lowest point there is none. */
function closestPoint(
  rate: number,
  steps: readonly AnchorStep[],
  { closestTie }: FidelitySettings,
): number | null {
  const reached = steps.find(({ limit }, index) => {
    const below = steps[index + 1];
    if (below === undefined) return reaches(rate, limit);
    const halfway = (limit + below.limit) / 2;
    return closestTie === "higher" ? reaches(rate, halfway) : !reaches(halfway, rate);
  });
  return reached?.score ?? null;
}

function inputsOf({ specialists }: EmployerContactEvidence): EvidenceInput[] {
  return specialists.flatMap(({ specialist, inPerson, clientSpecific, weeksWorked, jobSeekers }) => [
    { key: "in-person-contacts" as const, value: inPerson, specialist },
    { key: "client-specific-contacts" as const, value: clientSpecific, specialist },
    { key: "weeks-worked" as const, value: weeksWorked, specialist },
    ...(jobSeekers === null ? [] : [{ key: "job-seekers" as const, value: jobSeekers, specialist }]),
    ...(weeksWorked > 0
      ? [{ key: "contacts-a-week" as const, value: inPerson / weeksWorked, specialist }]
      : []),
  ]);
}

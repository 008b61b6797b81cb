import { bothWays } from "../internal/both-ways.ts";
import { found, notComputable, unknown, type EstimateContext } from "../internal/make-estimate.ts";
import type { EvidenceKey } from "./evidence-key.ts";
import type { FidelityEvidence, FollowAlongEvidence } from "./fidelity-evidence.ts";
import type { EvidenceInput, ItemEstimate } from "./item-estimate.ts";

const keyOf = {
  weekBeforeStart: "week-before-start",
  threeDaysAfterStart: "three-days-after-start",
  weeklyInMonthOne: "weekly-in-month-one",
  monthlyForAYear: "monthly-for-a-year",
  stepDown: "step-down",
  threeDaysAfterLoss: "three-days-after-loss",
} as const satisfies Readonly<Record<string, EvidenceKey>>;

/** Follow-along in person around a start, through the first month, monthly for about a year, and after a loss. */
export function timeUnlimitedSupports(
  { followAlong: said }: FidelityEvidence,
  context: EstimateContext,
): ItemEstimate {
  if (said === null) return unknown(context, ["workers", ...Object.values(keyOf)]);
  const counts: EvidenceInput[] = [
    { key: "workers", value: said.workers },
    { key: "seen-four-months", value: said.seenFourMonths },
    { key: "seen-after-month-one", value: said.seenAfterMonthOne },
  ];
  if (said.workers <= 0) return notComputable(context, counts);
  const { weekBeforeStart, threeDaysAfterStart, weeklyInMonthOne } = said;
  const { monthlyForAYear, stepDown, threeDaysAfterLoss } = said;
  const answers = {
    weekBeforeStart,
    threeDaysAfterStart,
    weeklyInMonthOne,
    monthlyForAYear,
    stepDown,
    threeDaysAfterLoss,
  };
  const { open, ...range } = bothWays(answers, (has) => scoreOf(said, has));
  return found(context, {
    ...range,
    inputs: [
      ...counts,
      ...Object.entries(keyOf).flatMap(([field, key]): EvidenceInput[] => {
        const answer = answers[field as keyof typeof keyOf];
        return answer === null ? [] : [{ key, value: Number(answer) }];
      }),
    ],
    open: open.map((field) => keyOf[field]),
    next: range.lowest < 5 ? { score: range.lowest + 1, figure: null, components: [] } : null,
  });
}

function scoreOf(said: FollowAlongEvidence, has: (key: keyof typeof keyOf) => boolean): number {
  const steady = has("weeklyInMonthOne") && has("monthlyForAYear");
  const around = has("weekBeforeStart") && has("threeDaysAfterStart");
  if (steady && around && has("stepDown") && has("threeDaysAfterLoss")) return 5;
  if (steady) return 4;
  if (said.seenFourMonths * 2 >= said.workers) return 3;
  return said.seenAfterMonthOne > 0 ? 2 : 1;
}

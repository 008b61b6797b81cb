import { unknown, type EstimateContext } from "../internal/make-estimate.ts";
import { mean } from "../internal/mean.ts";
import { asCompared } from "../internal/whole.ts";
import type { FidelityEvidence } from "./fidelity-evidence.ts";
import type { ItemEstimate } from "./item-estimate.ts";
import { shareEstimate } from "./share-estimate.ts";

/** The value that the form prints under two scores. */
const printedTwice = 30;

/** Hours outside the office among the scheduled ones, by specialist, then the mean. */
export function communityBased({ community }: FidelityEvidence, context: EstimateContext): ItemEstimate {
  if (community.length === 0) return unknown(context, ["community-hours", "scheduled-hours"]);
  const estimate = shareEstimate(
    context,
    mean(
      community
        .filter(({ scheduledHours }) => scheduledHours > 0)
        .map(({ communityHours, scheduledHours }) => communityHours / scheduledHours),
    ),
    community.flatMap(({ specialist, communityHours, scheduledHours }) => [
      { key: "community-hours" as const, value: communityHours, specialist },
      { key: "scheduled-hours" as const, value: scheduledHours, specialist },
    ]),
  );
  const { figure } = estimate;
  const { settings, scale } = context;
  const atThirty = figure !== null && asCompared(figure, settings) === printedTwice;
  if (!atThirty || scale.id !== "ips25") return estimate;
  const score = settings.communityAtThirty;
  return { ...estimate, suggestion: score, lowest: score, highest: score };
}

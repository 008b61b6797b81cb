import { unknown, type EstimateContext } from "../internal/make-estimate.ts";
import type { FidelityEvidence } from "./fidelity-evidence.ts";
import type { ItemEstimate } from "./item-estimate.ts";
import { share, shareEstimate } from "./share-estimate.ts";

/** The share of the specialists' hours that is employment work. */
export function employmentStaff({ workingTime }: FidelityEvidence, context: EstimateContext): ItemEstimate {
  if (workingTime === null) return unknown(context, ["employment-hours", "scheduled-hours"]);
  const { employmentHours, scheduledHours } = workingTime;
  return shareEstimate(context, share(employmentHours, scheduledHours), [
    { key: "employment-hours", value: employmentHours },
    { key: "scheduled-hours", value: scheduledHours },
  ]);
}

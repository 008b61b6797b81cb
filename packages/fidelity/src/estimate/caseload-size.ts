import { found, notComputable, unknown, type EstimateContext } from "../internal/make-estimate.ts";
import { nextFigure, reach } from "../internal/reach.ts";
import { asCompared } from "../internal/whole.ts";
import type { FidelityEvidence } from "./fidelity-evidence.ts";
import type { ItemEstimate } from "./item-estimate.ts";

/** Open clients to one full-time employment specialist. */
export function caseloadSize({ caseload }: FidelityEvidence, context: EstimateContext): ItemEstimate {
  const { scale, item, settings } = context;
  if (caseload === null || item.anchors.kind !== "at-most")
    return unknown(context, ["open-clients", "specialists-fte"]);
  const inputs = [
    { key: "open-clients" as const, value: caseload.open },
    { key: "specialists-fte" as const, value: caseload.specialistsFte },
  ];
  const figure = caseload.open / caseload.specialistsFte;
  if (caseload.specialistsFte <= 0 || !Number.isFinite(figure)) return notComputable(context, inputs);
  const score = reach(scale, item.anchors, asCompared(figure, settings));
  return found(context, {
    lowest: score,
    highest: score,
    figure,
    inputs,
    next: nextFigure(item.anchors, score),
  });
}

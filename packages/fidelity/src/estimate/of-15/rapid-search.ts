import { found, notComputable, unknown, type EstimateContext } from "../../internal/make-estimate.ts";
import { nextFigure, reach } from "../../internal/reach.ts";
import { asCompared } from "../../internal/whole.ts";
import type { FidelityEvidence } from "../fidelity-evidence.ts";
import type { EvidenceInput, ItemEstimate } from "../item-estimate.ts";

/** Item 8 of the 15: mean days from entry to the first employer met in person. Unlike the 25, it does not ask whether contacts are tracked. */
export function firstEmployer(
  { rapidSearch: said }: FidelityEvidence,
  context: EstimateContext,
): ItemEstimate {
  const { scale, item, settings } = context;
  if (said === null || item.anchors.kind !== "at-most") return unknown(context, ["mean-days"]);
  const inputs: EvidenceInput[] = [
    { key: "entered", value: said.entered },
    { key: "with-first-contact", value: said.withContact },
    { key: "without-first-contact", value: said.withoutContact.length },
  ];
  const figure = settings.withoutContact === "listed" ? said.meanDays : said.meanDaysToDate;
  if (figure === null) return notComputable(context, inputs);
  const score = reach(scale, item.anchors, asCompared(figure, settings));
  return found(context, {
    lowest: score,
    highest: score,
    figure,
    inputs: [
      ...inputs,
      { key: settings.withoutContact === "listed" ? "mean-days" : "mean-days-to-date", value: figure },
    ],
    next: nextFigure(item.anchors, score),
  });
}

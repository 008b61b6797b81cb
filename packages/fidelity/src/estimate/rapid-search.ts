import { found, notComputable, unknown, type EstimateContext } from "../internal/make-estimate.ts";
import { nextFigure, reach } from "../internal/reach.ts";
import { asCompared } from "../internal/whole.ts";
import type { FidelityEvidence } from "./fidelity-evidence.ts";
import type { EvidenceInput, ItemEstimate } from "./item-estimate.ts";

/** Mean days from program entry to the first employer met in person; the highest score needs contacts that are tracked. */
export function rapidSearch({ rapidSearch: said }: FidelityEvidence, context: EstimateContext): ItemEstimate {
  const { scale, item, settings } = context;
  if (said === null || item.anchors.kind !== "at-most") return unknown(context, ["mean-days"]);
  const inputs: EvidenceInput[] = [
    { key: "entered", value: said.entered },
    { key: "with-first-contact", value: said.withContact },
    { key: "without-first-contact", value: said.withoutContact.length },
    ...(said.meanDays === null ? [] : [{ key: "mean-days" as const, value: said.meanDays }]),
    ...(said.meanDaysToDate === null
      ? []
      : [{ key: "mean-days-to-date" as const, value: said.meanDaysToDate }]),
  ];
  const figure = settings.withoutContact === "listed" ? said.meanDays : said.meanDaysToDate;
  if (figure === null) return notComputable(context, inputs);
  const reached = reach(scale, item.anchors, asCompared(figure, settings));
  const untracked = Math.min(reached, scale.highest - 1);
  return found(context, {
    lowest: said.tracked === true ? reached : untracked,
    highest: said.tracked === false ? untracked : reached,
    figure,
    inputs,
    open: said.tracked === null && untracked < reached ? ["contacts-tracked"] : [],
    next: nextFigure(item.anchors, said.tracked === true ? reached : untracked),
  });
}

import type { FidelityItem } from "@ips/contract";
import { ips25, type EvidenceInput, type FidelityScale, type ItemEstimate } from "@ips/fidelity";

/** What the records say of an item, as it travels: with its section, the unit of its figure and where its anchors come from. */
export function itemView(
  { cites, inputs, forReviewer, ...estimate }: ItemEstimate,
  scale: FidelityScale = ips25,
): FidelityItem {
  const item = scale.items.find(({ number }) => number === estimate.item);
  const anchors = item?.anchors;
  const [cite] = cites;
  return {
    ...estimate,
    section: item?.section ?? "services",
    unit: anchors !== undefined && "unit" in anchors ? anchors.unit : null,
    inputs: inputs.map(inputView),
    forReviewer: forReviewer.map(inputView),
    source: { name: cite?.source ?? "", confidence: cite?.confidence ?? "unverified" },
  };
}

const inputView = ({ key, value, of, specialist }: EvidenceInput): FidelityItem["inputs"][number] => ({
  key,
  value,
  of: of ?? null,
  specialist: specialist ?? null,
});

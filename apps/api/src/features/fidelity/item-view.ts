import type { FidelityItem } from "@ips/contract";
import { ips25, type FidelityScale, type ItemEstimate } from "@ips/fidelity";

/** What the records say of an item, as it travels: with its section, the unit of its figure and where its anchors come from. */
export function itemView(
  { cites, inputs, ...estimate }: ItemEstimate,
  scale: FidelityScale = ips25,
): FidelityItem {
  const item = scale.items.find(({ number }) => number === estimate.item);
  const anchors = item?.anchors;
  const [cite] = cites;
  return {
    ...estimate,
    section: item?.section ?? "services",
    unit: anchors !== undefined && "unit" in anchors ? anchors.unit : null,
    inputs: inputs.map(({ key, value, of, specialist }) => ({
      key,
      value,
      of: of ?? null,
      specialist: specialist ?? null,
    })),
    source: { name: cite?.source ?? "", confidence: cite?.confidence ?? "unverified" },
  };
}

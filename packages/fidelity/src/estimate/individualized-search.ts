import { found, notComputable, unknown, type EstimateContext } from "../internal/make-estimate.ts";
import type { FidelityEvidence } from "./fidelity-evidence.ts";
import type { EvidenceInput, ItemEstimate } from "./item-estimate.ts";
import { share, shareEstimate } from "./share-estimate.ts";

/**
 * The share of contacts made for a client that rest on the current plan. Of contacts that do not say it, the score is left open between none and
 * all of them (our reading); the figure is the share of those that say it rests on the plan among all of them.
 */
export function individualizedSearch(
  { searchMatch }: FidelityEvidence,
  context: EstimateContext,
): ItemEstimate {
  if (searchMatch === null) return unknown(context, ["contacts-matching"]);
  const { tagged, matching, untagged = 0 } = searchMatch;
  const made = tagged + untagged;
  const inputs: EvidenceInput[] = [
    { key: "contacts-tagged", value: tagged, ...(untagged > 0 ? { of: made } : {}) },
    { key: "contacts-matching", value: matching },
    ...(untagged > 0 ? [{ key: "contacts-not-tagged", value: untagged } as const] : []),
  ];
  if (made <= 0) return notComputable(context, inputs);
  const none = shareEstimate(context, share(matching, made), inputs);
  if (untagged <= 0) return none;
  const all = shareEstimate(context, share(matching + untagged, made), inputs);
  return found(context, {
    lowest: none.lowest,
    highest: all.highest,
    figure: none.figure,
    inputs,
    open: none.lowest === all.highest ? [] : ["contacts-not-tagged"],
    next: none.next,
  });
}

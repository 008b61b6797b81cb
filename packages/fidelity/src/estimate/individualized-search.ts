import { unknown, type EstimateContext } from "../internal/make-estimate.ts";
import type { FidelityEvidence } from "./fidelity-evidence.ts";
import type { ItemEstimate } from "./item-estimate.ts";
import { share, shareEstimate } from "./share-estimate.ts";

/** The share of contacts made for a client that rest on the current plan. */
export function individualizedSearch(
  { searchMatch }: FidelityEvidence,
  context: EstimateContext,
): ItemEstimate {
  if (searchMatch === null) return unknown(context, ["contacts-matching"]);
  const { tagged, matching } = searchMatch;
  return shareEstimate(context, share(matching, tagged), [
    { key: "contacts-tagged", value: tagged },
    { key: "contacts-matching", value: matching },
  ]);
}

import { unknown, type EstimateContext } from "../internal/make-estimate.ts";
import { mean } from "../internal/mean.ts";
import { asCompared } from "../internal/whole.ts";
import type { CommunityEvidence, FidelityEvidence } from "./fidelity-evidence.ts";
import type { EvidenceInput, ItemEstimate } from "./item-estimate.ts";
import { shareEstimate } from "./share-estimate.ts";

/** The value that the form prints under two scores. */
const printedTwice = 30;

/**
 * Hours outside the office among the scheduled ones, by specialist, then the mean. Where some keep weekly time and others are counted from their
 * contacts, both means are held against the anchors, and a reviewer decides where they differ: the two are never mixed without a word.
 */
export function communityBased({ community }: FidelityEvidence, context: EstimateContext): ItemEstimate {
  if (community.length === 0) return unknown(context, ["community-hours", "scheduled-hours"]);
  const inputs = community.flatMap(inputsOf);
  const all = atThirty(shareEstimate(context, meanShare(community), inputs), context);
  const kept = community.filter(({ source }) => source !== "contacts");
  if (kept.length === 0 || kept.length === community.length) return all;
  const weekly = atThirty(shareEstimate(context, meanShare(kept), inputs), context);
  if (weekly.standing === "not-computable" || weekly.suggestion === all.suggestion) return all;
  return {
    ...all,
    standing: "needs-reviewer",
    suggestion: null,
    lowest: Math.min(all.lowest, weekly.lowest),
    highest: Math.max(all.highest, weekly.highest),
    open: ["community-hours"],
  };
}

const meanShare = (community: readonly CommunityEvidence[]) =>
  mean(
    community
      .filter(({ scheduledHours }) => scheduledHours > 0)
      .map(({ communityHours, scheduledHours }) => communityHours / scheduledHours),
  );

function inputsOf({
  specialist,
  communityHours,
  scheduledHours,
  source,
}: CommunityEvidence): EvidenceInput[] {
  const fromContacts = source === "contacts";
  return [
    {
      key: fromContacts ? "community-contact-hours" : "community-hours",
      value: communityHours,
      specialist,
    },
    { key: fromContacts ? "contact-hours" : "scheduled-hours", value: scheduledHours, specialist },
  ];
}

function atThirty(estimate: ItemEstimate, { settings, scale }: EstimateContext): ItemEstimate {
  const { figure } = estimate;
  if (figure === null || asCompared(figure, settings) !== printedTwice || scale.id !== "ips25")
    return estimate;
  const score = settings.communityAtThirty;
  return { ...estimate, suggestion: score, lowest: score, highest: score };
}

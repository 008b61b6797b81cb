import { unknown, type EstimateContext } from "../../internal/make-estimate.ts";
import type { EvidenceInput, ItemEstimate } from "../item-estimate.ts";
import type { FidelityEvidence } from "../fidelity-evidence.ts";
import { share } from "../share-estimate.ts";
import { nearestShare } from "./nearest-share.ts";

/** Item 2 of the 15: the share of the specialists' hours that is other work. */
export function otherWork({ workingTime }: FidelityEvidence, context: EstimateContext): ItemEstimate {
  if (workingTime === null) return unknown(context, ["employment-hours", "scheduled-hours"]);
  const { employmentHours, scheduledHours } = workingTime;
  return nearestShare(context, share(scheduledHours - employmentHours, scheduledHours), {
    inputs: [
      { key: "employment-hours", value: employmentHours },
      { key: "scheduled-hours", value: scheduledHours },
    ],
  });
}

/** Item 9 of the 15: contacts made for a client that rest on the person's own choice; those that do not say it leave it open both ways. */
export function searchByChoice({ searchMatch }: FidelityEvidence, context: EstimateContext): ItemEstimate {
  if (searchMatch === null) return unknown(context, ["contacts-matching"]);
  const { tagged, matching, untagged = 0 } = searchMatch;
  const made = tagged + untagged;
  return nearestShare(context, share(matching, made), {
    highest: share(matching + untagged, made),
    inputs: [
      { key: "contacts-tagged", value: tagged, ...(untagged > 0 ? { of: made } : {}) },
      { key: "contacts-matching", value: matching },
      ...(untagged > 0 ? [{ key: "contacts-not-tagged", value: untagged } as const] : []),
    ],
    open: ["contacts-not-tagged"],
  });
}

/**
 * Item 10 of the 15: jobs of the same type or at the same employer, by the same reading of "different" as items 19 and 20 of the 25; the larger of
 * the two shares counts.
 */
export function sameJobs({ jobs }: FidelityEvidence, context: EstimateContext): ItemEstimate {
  if (jobs === null) return unknown(context, ["jobs", "distinct-titles", "distinct-employers"]);
  const { distinctTitles, largestTitleShare, distinctEmployers, largestEmployerShare } = jobs;
  const same = (distinct: number, largest: number | null) => {
    const distinctShare = share(distinct, jobs.jobs);
    if (distinctShare === null) return null;
    return context.settings.diversity === "distinct-share" ? 1 - distinctShare : largest;
  };
  const titles = same(distinctTitles, largestTitleShare);
  const employers = same(distinctEmployers, largestEmployerShare);
  const inputs: EvidenceInput[] = [
    { key: "jobs", value: jobs.jobs },
    { key: "distinct-titles", value: distinctTitles },
    ...(largestTitleShare === null
      ? []
      : [{ key: "largest-title-share" as const, value: largestTitleShare }]),
    { key: "distinct-employers", value: distinctEmployers },
    ...(largestEmployerShare === null
      ? []
      : [{ key: "largest-employer-share" as const, value: largestEmployerShare }]),
  ];
  return nearestShare(context, titles === null || employers === null ? null : Math.max(titles, employers), {
    inputs,
  });
}

/** Item 11 of the 15: competitive and permanent jobs among all; jobs of which nobody has said leave it open. */
export function permanentJobs({ jobs }: FidelityEvidence, context: EstimateContext): ItemEstimate {
  if (jobs === null) return unknown(context, ["jobs", "competitive-permanent"]);
  return nearestShare(context, share(jobs.competitivePermanent, jobs.jobs), {
    highest: share(jobs.competitivePermanent + jobs.unanswered, jobs.jobs),
    inputs: [
      { key: "jobs", value: jobs.jobs },
      { key: "competitive-permanent", value: jobs.competitivePermanent },
      { key: "unanswered-jobs", value: jobs.unanswered },
    ],
    open: ["unanswered-jobs"],
  });
}

import { found, unknown, type EstimateContext } from "../internal/make-estimate.ts";
import { mean } from "../internal/mean.ts";
import { nearestScore, reaches } from "../internal/whole.ts";
import type { EvidenceKey } from "./evidence-key.ts";
import type { FidelityEvidence, VrContactEvidence } from "./fidelity-evidence.ts";
import type { FidelitySettings } from "./fidelity-settings.ts";
import type { ItemEstimate } from "./item-estimate.ts";

const counted = [
  ["months", "months"],
  ["months-with-meeting", "monthsWithMeeting"],
  ["months-with-contact", "monthsWithContact"],
  ["quarters", "quarters"],
  ["quarters-with-meeting", "quartersWithMeeting"],
  ["quarters-with-contact", "quartersWithContact"],
  ["weeks", "weeks"],
  ["weeks-with-contact", "weeksWithContact"],
] as const satisfies readonly (readonly [EvidenceKey, Exclude<keyof VrContactEvidence, "specialist">])[];

/** Scheduled meetings in person and contacts about clients with VR counselors, by specialist, then the mean of the scores. */
export function vrCollaboration({ vrContact }: FidelityEvidence, context: EstimateContext): ItemEstimate {
  const rated = vrContact.filter(({ months, weeks }) => months > 0 && weeks > 0);
  const score = mean(rated.map((each) => scoreOf(each, context.settings)));
  if (score === null) return unknown(context, ["months-with-meeting", "weeks-with-contact"]);
  const nearest = nearestScore(score, context.settings);
  return found(context, {
    lowest: nearest,
    highest: nearest,
    inputs: vrContact.flatMap((each) =>
      counted.map(([key, field]) => ({ key, value: each[field], specialist: each.specialist })),
    ),
    next: nearest < 5 ? { score: nearest + 1, figure: null, components: [] } : null,
  });
}

function scoreOf(each: VrContactEvidence, { vrMonthsShare, vrWeeksShare }: FidelitySettings): number {
  const monthlyMeetings = reaches(each.monthsWithMeeting, each.months * vrMonthsShare);
  const weeklyContacts = reaches(each.weeksWithContact, each.weeks * vrWeeksShare);
  if (monthlyMeetings && weeklyContacts) return 5;
  const quarterlyMeetings =
    monthlyMeetings || (each.quarters > 0 && each.quartersWithMeeting >= each.quarters);
  if (quarterlyMeetings || weeklyContacts) return 4;
  if (reaches(each.monthsWithContact, each.months * vrMonthsShare)) return 3;
  return each.quarters > 0 && each.quartersWithContact >= each.quarters ? 2 : 1;
}

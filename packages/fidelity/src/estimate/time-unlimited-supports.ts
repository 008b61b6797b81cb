import { bothWays } from "../internal/both-ways.ts";
import { found, notComputable, unknown, type EstimateContext } from "../internal/make-estimate.ts";
import { reaches } from "../internal/whole.ts";
import type { EvidenceKey } from "./evidence-key.ts";
import {
  followAlongSpans,
  type FidelityEvidence,
  type FollowAlongCount,
  type FollowAlongEvidence,
} from "./fidelity-evidence.ts";
import type { EvidenceInput, ItemEstimate } from "./item-estimate.ts";

const answers = {
  "week-before-start": "weekBeforeStart",
  "three-days-after-start": "threeDaysAfterStart",
  "weekly-in-month-one": "weeklyInMonthOne",
  "monthly-for-a-year": "monthlyForAYear",
  "step-down": "stepDown",
  "three-days-after-loss": "threeDaysAfterLoss",
} as const satisfies Readonly<Partial<Record<EvidenceKey, keyof FollowAlongEvidence>>>;
type Point = keyof typeof answers;
const points = Object.keys(answers) as Point[];

/** What is open or not of an item: its points, and the two lines below them. */
type Standing = Readonly<Record<Point | "seen-four-months" | "seen-after-month-one", boolean | null>>;

/**
 * Follow-along in person around a start, through the first month, monthly for about a year, and after a loss: by what records count, as far as a
 * setting asks, or by the answer where nothing is counted. Where the two disagree it stays open, and where nobody has worked for long enough.
 */
export function timeUnlimitedSupports(
  { followAlong: said }: FidelityEvidence,
  context: EstimateContext,
): ItemEstimate {
  if (said === null) return unknown(context, ["workers", ...points]);
  const counts: EvidenceInput[] = [
    { key: "workers", value: said.workers },
    { key: "seen-four-months", value: said.seenFourMonths, ...ofSome(said.heldFourMonths) },
    { key: "seen-after-month-one", value: said.seenAfterMonthOne, ...ofSome(said.heldMonthOne) },
  ];
  const answered = points.flatMap((key): EvidenceInput[] => {
    const answer = said[answers[key]];
    return answer === null ? [] : [{ key, value: Number(answer) }];
  });
  if (said.workers <= 0 && answered.length === 0) return notComputable(context, counts);
  const { open, ...range } = bothWays(standingOf(said, context.settings.followAlongShare), scoreOf);
  return found(context, {
    ...range,
    inputs: [...counts, ...countsOf(said), ...answered],
    open,
    next: range.lowest < 5 ? { score: range.lowest + 1, figure: null, components: [] } : null,
  });
}

/** What was counted, in the order of a job's life. */
const countsOf = ({ counts = [] }: FollowAlongEvidence): EvidenceInput[] =>
  followAlongSpans.flatMap((key) =>
    counts.flatMap(({ span, counted, of }) => (span === key ? [{ key, value: counted, of }] : [])),
  );

const ofSome = (of: number | undefined) => (of === undefined ? {} : { of });

function standingOf(said: FollowAlongEvidence, share: number): Standing {
  const { heldFourMonths = said.workers, heldMonthOne = said.workers } = said;
  const point = (key: Point) => followAlongPoint(said, key, share);
  return {
    "week-before-start": point("week-before-start"),
    "three-days-after-start": point("three-days-after-start"),
    "weekly-in-month-one": point("weekly-in-month-one"),
    "monthly-for-a-year": point("monthly-for-a-year"),
    "step-down": point("step-down"),
    "three-days-after-loss": point("three-days-after-loss"),
    "seen-four-months": heldFourMonths <= 0 ? null : said.seenFourMonths * 2 >= heldFourMonths,
    "seen-after-month-one": heldMonthOne <= 0 ? null : said.seenAfterMonthOne > 0,
  };
}

/** Whether a point of follow-along is there. */
export const followAlongPoint = (said: FollowAlongEvidence, key: Point, share: number): boolean | null =>
  decided(
    said.counts?.find(({ span }) => span === key),
    said[answers[key]],
    share,
  );

/** A point by its count, or by its answer where nothing is counted; null while neither is known, or where they disagree. */
function decided(count: FollowAlongCount | undefined, answer: boolean | null, share: number): boolean | null {
  if (count === undefined || count.of <= 0) return answer;
  const kept = reaches(count.counted, count.of * share);
  return answer === null || answer === kept ? kept : null;
}

function scoreOf(has: (key: keyof Standing) => boolean): number {
  const steady = has("weekly-in-month-one") && has("monthly-for-a-year");
  const around = has("week-before-start") && has("three-days-after-start");
  if (steady && around && has("step-down") && has("three-days-after-loss")) return 5;
  if (steady) return 4;
  if (has("seen-four-months")) return 3;
  return has("seen-after-month-one") ? 2 : 1;
}

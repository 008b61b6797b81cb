import type { PublishedOutcomes, PublishedReview } from "@ips/contract";
import { fidelityBandName } from "@ips/i18n/fidelity-band";
import { formatMonthDay } from "@ips/i18n/format-date";
import { reviewKindName } from "@ips/i18n/review-kind";

/** What stands where a count is hidden. */
export const hiddenText = "Hidden";

/** Why, in a sentence. */
export const hiddenReason =
  "Hidden: this count, or one that could be worked out from it, is under 11. Both look the same on purpose.";

/** A count, or that it is hidden. */
export const countText = (count: number | null): string => (count === null ? hiddenText : String(count));

/** "42.5 %", or that it is hidden. */
export const percentText = (percent: number | null): string =>
  percent === null ? hiddenText : `${Math.round(percent * 10) / 10} %`;

/** "Jul 1 to Sep 30, 2025". */
export const periodText = (from: string, to: string, today: string): string =>
  `${formatMonthDay(from, "en", today)} to ${formatMonthDay(to, "en", today)}`;

/** "103 of 125 · Good fidelity". */
export const totalText = ({
  total,
  maximum,
  band,
}: Pick<PublishedReview, "total" | "maximum" | "band">): string =>
  `${total} of ${maximum} · ${fidelityBandName(band)}`;

/** A quarter in a line: "17 of 40 worked · 42.5 %"; what is hidden is said to be. */
export function quarterText({
  counts,
  percentWorked,
}: Pick<PublishedOutcomes, "counts" | "percentWorked">): string {
  if (percentWorked !== null)
    return `${countText(counts.worked)} of ${countText(counts.served)} worked · ${percentText(percentWorked)}`;
  return counts.served === null
    ? "How many were served is hidden"
    : `${counts.served} served · how many worked is hidden`;
}

/** From what the standing of self-evaluations follows, in a sentence. */
export const rhythmText = (months: number | null): string =>
  months === null
    ? "Your agency has set no rhythm for self-evaluations, so none is due. An administrator sets one under Settings."
    : `Self-evaluations: every ${months} months, as your agency has set, counted from the last day that the latest published one looked at. Where none is published, nothing is known.`;

/** Who rated: "Self-rated", "Outside review", "Review on paper". */
export const ratedText = ({ kind }: Pick<PublishedReview, "kind">): string =>
  kind === "self" ? "Self-rated" : reviewKindName(kind);

/** A line of totals over time: of reviews by others, or of the program's own, on one scale. Oldest first. */
export type ReviewTrend = { self: boolean; reviews: readonly PublishedReview[] };

/** The lines of totals that can be drawn: only like is joined with like, and a line needs two reviews. The newest line first. */
export function reviewTrends(newestFirst: readonly PublishedReview[]): ReviewTrend[] {
  const alike = Map.groupBy(
    newestFirst,
    ({ kind, scale }) => `${scale} ${kind === "self" ? "self" : "others"}`,
  );
  return [...alike.values()]
    .filter((reviews) => reviews.length > 1)
    .map((reviews) => ({ self: reviews[0]?.kind === "self", reviews: reviews.toReversed() }));
}

/** A trend in words for whoever does not see it drawn: "from 91 on Jun 3, 2025 to 103 on Jun 2". Oldest first. */
export function trendText(
  reviews: readonly Pick<PublishedReview, "on" | "total">[],
  today: string,
): string | null {
  const [first] = reviews;
  const last = reviews.at(-1);
  if (first === undefined || last === undefined || reviews.length < 2) return null;
  const at = ({ total, on }: Pick<PublishedReview, "on" | "total">) =>
    `${total} on ${formatMonthDay(on, "en", today)}`;
  return `from ${at(first)} to ${at(last)}`;
}

/** The counts of a quarter with their names, in the order of every table. */
export const namedCounts = ({
  counts,
  percentWorked,
}: PublishedOutcomes): { name: string; value: string }[] => [
  { name: "People served", value: countText(counts.served) },
  { name: "Worked in a competitive job", value: countText(counts.worked) },
  { name: "Share of those served who worked", value: percentText(percentWorked) },
  { name: "Job starts", value: countText(counts.jobStarts) },
  { name: "New enrollments", value: countText(counts.newEnrollments) },
  { name: "Left since the quarter before", value: countText(counts.leftSince) },
];

import type { TodayItem } from "@ips/contract";

const farAway = Number.MAX_SAFE_INTEGER;

/** What somebody sent or did, and that waits for the reader. */
const sent: ReadonlySet<TodayItem["kind"]> = new Set([
  "referral",
  "question",
  "release-to-file",
  "chart-opened",
]);

/** What is late first, then what somebody sent and waits for, then what is due, then missing answers. */
const rank = ({ kind, status }: TodayItem): number => {
  if (status === "overdue") return 0;
  if (sent.has(kind)) return 1;
  return status === "due" ? 2 : 3;
};

/**
 * Orders the items of one group, the most urgent first. Referrals and questions keep the order in which they came.
 *
 * @example
 * items.toSorted(byNeed);
 */
export const byNeed = (a: TodayItem, b: TodayItem): number =>
  rank(a) - rank(b) ||
  (a.daysLeft ?? farAway) - (b.daysLeft ?? farAway) ||
  (rank(a) === 1 ? 0 : a.name.localeCompare(b.name, "en"));

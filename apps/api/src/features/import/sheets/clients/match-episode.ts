import type { PlainDate } from "@ips/domain";

/** A span of enrollment: from entry (or referral) until the day of exit, which may be the day of a new entry. */
export type EnrollmentSpan = { readonly from: PlainDate; readonly until: PlainDate | null };

/**
 * Which known enrollment a row of the roster means: the one with the same entry date, else the one it overlaps.
 * A row that overlaps none is a further enrollment (the person came back, or an older one is added); one that
 * overlaps several cannot be placed.
 */
export function matchEpisode<E extends { readonly span: EnrollmentSpan }>(
  row: EnrollmentSpan,
  known: readonly E[],
): { match: "one"; episode: E } | { match: "none" } | { match: "several" } {
  const same = known.find(({ span }) => span.from === row.from);
  if (same !== undefined) return { match: "one", episode: same };
  const overlapped = known.filter(({ span }) => overlap(span, row));
  const [only] = overlapped;
  if (only === undefined) return { match: "none" };
  return overlapped.length === 1 ? { match: "one", episode: only } : { match: "several" };
}

/** Whether two enrollments share a day; the day of exit does not count. */
export function overlap(one: EnrollmentSpan, other: EnrollmentSpan): boolean {
  return (other.until === null || one.from < other.until) && (one.until === null || other.from < one.until);
}

import type { FollowAlongCount, FollowAlongEvidence } from "@ips/fidelity";
import { sql } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";
import type { EvidenceScope } from "./evidence-scope.ts";
import { jobsFollowed, metAfter, metBetween, monthsFrom, spansOf } from "./follow-along-spans.ts";

/** What records count of item 23; the answers to its points are given elsewhere. */
export type FollowAlongCounted = Required<
  Pick<
    FollowAlongEvidence,
    "workers" | "heldFourMonths" | "seenFourMonths" | "heldMonthOne" | "seenAfterMonthOne" | "counts"
  >
>;

const nobody: FollowAlongCounted = {
  workers: 0,
  heldFourMonths: 0,
  seenFourMonths: 0,
  heldMonthOne: 0,
  seenAfterMonthOne: 0,
  counts: [],
};

type Row = Omit<FollowAlongCounted, "counts"> & { counts: FollowAlongCount[] | null };

/**
 * Item 23: people who held a job in the window, how many of those who have held one for a month, and for four, were met in person from then on, and
 * in how many of the spans around starts and losses, and in the months between, somebody was.
 */
export const followAlongEvidence = (scope: EvidenceScope): Question<FollowAlongCounted> => {
  const jobs = sql`jobs_followed`;
  return questionOf(
    sql<Row>`with jobs_followed as materialized (select * from ${jobsFollowed(scope)} job),
      worker as (
        select held.client_id, bool_or(${monthsFrom("held", 4)} <= held.last_on) as held_four,
          bool_or(${monthsFrom("held", 4)} <= held.last_on and ${metAfter("held", 4)}) as seen_four,
          bool_or(${monthsFrom("held", 1)} <= held.last_on) as held_one,
          bool_or(${monthsFrom("held", 1)} <= held.last_on and ${metAfter("held", 1)}) as seen_one
        from jobs_followed held group by held.client_id),
      counted as (
        select each.span, count(*)::int as of, count(*) filter (where ${metBetween("each", sql`each.span_from`, sql`each.span_to`)})::int as counted
        from ${spansOf(scope, jobs)} each group by each.span)
      select count(*)::int as workers, count(*) filter (where held_four)::int as "heldFourMonths",
        count(*) filter (where seen_four)::int as "seenFourMonths", count(*) filter (where held_one)::int as "heldMonthOne",
        count(*) filter (where seen_one)::int as "seenAfterMonthOne",
        (select jsonb_agg(jsonb_build_object('span', span, 'counted', counted, 'of', of) order by span) from counted) as counts
      from worker`,
    ([row]) => (row === undefined ? nobody : { ...row, counts: row.counts ?? [] }),
  );
};

import type { FollowAlongSpan } from "@ips/fidelity";
import { sql, type SQL } from "drizzle-orm";
import { jobsFollowed, metAfter, metBetween, monthsFrom, spansOf } from "../follow-along-spans.ts";
import { keyOf, personOf, rowColumns, type Figure } from "./figure.ts";

/** Item 23: the spans of time around starts and losses, and in the months between; one in which somebody was met in person adds one. */
const spans = (name: FollowAlongSpan): Figure => ({
  kind: "follow-along",
  how: "sum",
  rows: (scope) => {
    const jobs = sql`jobs_followed`;
    return sql`with jobs_followed as materialized (select * from ${jobsFollowed(scope)} job)
      select ${rowColumns({
        key: keyOf(sql`each.span_from`, sql`each.id`),
        on: sql`each.span_from`,
        until: sql`each.span_to`,
        clients: personOf("client"),
        about: sql`each.employer_name`,
        title: sql`each.title`,
        adds: sql`(${metBetween("each", sql`each.span_from`, sql`each.span_to`)})::int::float8`,
      })}
      from ${spansOf(scope, jobs)} each
      left join client on client.id = each.client_id
      where each.span = ${name}::text`;
  },
});

/** Item 23: the jobs of people at work, each person once. */
const workers = (where: SQL): Figure => ({
  kind: "job",
  how: "groups",
  rows: (scope) => sql`select ${rowColumns({
    key: keyOf(sql`held.started_on`, sql`held.id`),
    on: sql`held.started_on`,
    until: sql`held.ended_on`,
    clients: personOf("client"),
    about: sql`held.employer_name`,
    employerId: sql`held.employer_id`,
    title: sql`held.title`,
    group: sql`held.client_id::text`,
  })}
    from ${jobsFollowed(scope)} held left join client on client.id = held.client_id where ${where}`,
});

const heldFor = (months: number) =>
  sql`${monthsFrom("held", months)} <= held.last_on and ${metAfter("held", months)}`;

/** The figures of item 23. */
export const followAlongFigures = {
  workers: workers(sql`true`),
  "seen-four-months": workers(heldFor(4)),
  "seen-after-month-one": workers(heldFor(1)),
  "week-before-start": spans("week-before-start"),
  "three-days-after-start": spans("three-days-after-start"),
  "weekly-in-month-one": spans("weekly-in-month-one"),
  "monthly-for-a-year": spans("monthly-for-a-year"),
  "three-days-after-loss": spans("three-days-after-loss"),
} as const;

import type { markSeenInput } from "@ips/contract";
import { sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { myAgency } from "../client/acting.ts";

/** How long somebody stays away from *Today* before coming back is another visit. */
const anotherVisit = sql`interval '30 minutes'`;

/** Since when things are new to the reader: their last visit before this one. SQL of one value; null: never here before. */
export const lastVisit = sql`select case when opened_at < now() - ${anotherVisit} then opened_at else since end
  from today_visit where membership_id = (select app.membership())`;

/**
 * The reader has *Today* before them. After half an hour elsewhere that is another visit, and what is new counts from
 * the one before it. The page says so, and not the query, since a page that nobody looks at is read again too.
 */
export async function recordVisit(ctx: ActorContext): Promise<void> {
  await ctx.run((tx) =>
    tx.execute(sql`
      insert into today_visit (membership_id, agency_id, opened_at) values (app.membership(), ${myAgency}, now())
      on conflict (membership_id) do update set opened_at = now(),
        since = case when today_visit.opened_at < now() - ${anotherVisit} then today_visit.opened_at else today_visit.since end`),
  );
}

/** What happened up to a moment is new no more; a moment earlier than one that was marked before changes nothing. */
export async function markSeen(ctx: ActorContext, { upTo }: z.output<typeof markSeenInput>): Promise<void> {
  await ctx.run((tx) =>
    tx.execute(sql`
      insert into today_visit (membership_id, agency_id, opened_at, since) values (app.membership(), ${myAgency}, now(), least(${upTo}::timestamptz, now()))
      on conflict (membership_id) do update set opened_at = now(), since = greatest(today_visit.since, excluded.since)`),
  );
}

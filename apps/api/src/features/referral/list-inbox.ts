import type { inboxInput, InboxOutput } from "@ips/contract";
import type { Tx } from "@ips/db";
import { and, sql, type SQL } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { displayName } from "../client/display-name.ts";
import { recordLooks } from "../disclosure/record-look.ts";
import { inboxOf } from "./inbox-of.ts";
import { neededGroups } from "./send-referral.ts";

type Input = z.output<typeof inboxInput>;

/**
 * The referrals of the actor's office: those that wait for a decision, or those that no longer do. Of a
 * declined one, and of one whose release has ended, only our own receipt is left: no name, no letter.
 */
export async function listInbox({ actor, run }: ActorContext, input: Input): Promise<InboxOutput> {
  return run(async (tx) => {
    const rows = await pageOf(tx, input);
    const counts = await countAround(tx, input.show, rows.at(0)?.referralId, rows.at(-1)?.referralId);
    await recordLooks(
      tx,
      rows.flatMap(({ senderClientId, person }) => (senderClientId && person ? [senderClientId] : [])),
      neededGroups,
      actor.screen,
    );
    return {
      rows: rows.map(({ senderClientId: _, person, decidedAt, waits: _w, at: _a, ...row }) => ({
        ...row,
        name: person ? displayName(person) : null,
        decidedAt: decidedAt?.toISOString() ?? null,
      })),
      ...counts,
    };
  });
}

async function pageOf(tx: Tx, { show, older, newer, pageSize }: Input) {
  const inbox = inboxOf(tx);
  const shown = sql`${inbox.waits} = ${show === "open"}`;
  const select = (which: SQL | undefined, ...order: SQL[]) =>
    tx
      .with(inbox)
      .select()
      .from(inbox)
      .where(and(shown, which))
      .orderBy(...order);
  if (show === "open")
    return select(undefined, sql`${inbox.unread} desc`, sql`${inbox.at} desc`, sql`${inbox.referralId}`);
  const latest = [sql`${inbox.at} desc`, sql`${inbox.referralId} desc`];
  if (older !== undefined) return select(sql`${place} < ${placeOf(older)}`, ...latest).limit(pageSize);
  if (newer !== undefined) {
    const rows = await select(
      sql`${place} > ${placeOf(newer)}`,
      sql`${inbox.at}`,
      sql`${inbox.referralId}`,
    ).limit(pageSize);
    // Fewer than a page are newer: the first page is shown whole.
    if (rows.length === pageSize) return rows.toReversed();
  }
  return select(undefined, ...latest).limit(pageSize);
}

const place = sql`(inbox.at, inbox.referral_id)`;
const placeOf = (referralId: string | undefined): SQL =>
  sql`(select one.at, one.referral_id from inbox one where one.referral_id = ${referralId ?? null})`;

async function countAround(
  tx: Tx,
  show: Input["show"],
  first: string | undefined,
  last: string | undefined,
): Promise<Pick<InboxOutput, "open" | "total" | "newer" | "older">> {
  const inbox = inboxOf(tx);
  const shown = sql`${inbox.waits} = ${show === "open"}`;
  const around = (which: SQL) => sql<number>`count(*) filter (where ${shown} and ${which})::int`;
  const [counted] = await tx
    .with(inbox)
    .select({
      open: sql<number>`count(*) filter (where ${inbox.waits})::int`,
      total: around(sql`true`),
      newer: around(sql`${place} > ${placeOf(first)}`),
      older: around(sql`${place} < ${placeOf(last)}`),
    })
    .from(inbox);
  const { open, total, newer, older } = counted ?? { open: 0, total: 0, newer: 0, older: 0 };
  return show === "open" ? { open, total, newer: 0, older: 0 } : { open, total, newer, older };
}

import type { inboxInput, inboxOutput } from "@ips/contract";
import { agency, client, referral, referralReceipt, type Tx } from "@ips/db";
import type { ReferralDecision } from "@ips/domain";
import { eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { displayName } from "../client/display-name.ts";
import { recordLooks } from "../disclosure/record-look.ts";
import { neededGroups } from "./send-referral.ts";

type Output = z.output<typeof inboxOutput>;

/**
 * The referrals of the actor's office: those that wait for a decision, or those that no longer do. Of a
 * declined one, and of one whose release has ended, only our own receipt is left: no name, no letter.
 */
export async function listInbox(
  { actor, run }: ActorContext,
  { show }: z.output<typeof inboxInput>,
): Promise<Output> {
  return run(async (tx) => {
    const all = await everyReferral(tx);
    const waits = (row: (typeof all)[number]) =>
      row.letter && (row.decision === "pending" || row.decision === "more-asked");
    const shown = all.filter((row) => waits(row) === (show === "open"));
    await recordLooks(
      tx,
      shown.flatMap(({ senderClientId, name }) => (senderClientId && name ? [senderClientId] : [])),
      neededGroups,
      actor.screen,
    );
    return { rows: shown.map(({ senderClientId: _, ...row }) => row), open: all.filter(waits).length };
  });
}

async function everyReferral(
  tx: Tx,
): Promise<(Output["rows"][number] & { senderClientId: string | null })[]> {
  const rows = await tx
    .select({
      referralId: sql<string>`coalesce(${referral.id}, ${referralReceipt.referralId})`,
      person: { firstName: client.firstName, lastName: client.lastName, preferredName: client.preferredName },
      senderClientId: referral.clientId,
      fromAgencyName: agency.name,
      sentOn: referral.sentOn,
      decision: sql<ReferralDecision>`coalesce(${referralReceipt.decision}, 'pending')`,
      decidedAt: referralReceipt.decidedAt,
      declineReason: referralReceipt.declineReason,
      explanation: referralReceipt.explanation,
      clientId: referralReceipt.clientId,
      unread: sql<boolean>`${referralReceipt.id} is null`,
      letter: sql<boolean>`${referral.id} is not null and ${referral.withdrawnAt} is null`,
    })
    .from(referral)
    .fullJoin(referralReceipt, eq(referralReceipt.referralId, referral.id))
    .innerJoin(agency, sql`${agency.id} = coalesce(${referral.agencyId}, ${referralReceipt.fromAgencyId})`)
    .leftJoin(client, eq(client.id, referral.clientId))
    .where(sql`coalesce(${referral.toAgencyId}, ${referralReceipt.agencyId}) = app.agency()`)
    .orderBy(
      sql`${referralReceipt.id} is null desc, coalesce(${referralReceipt.decidedAt}, ${referralReceipt.receivedAt}, ${referral.createdAt}) desc, 1`,
    );
  return rows.map(({ person, decidedAt, ...row }) => ({
    ...row,
    name: person ? displayName(person) : null,
    decidedAt: decidedAt?.toISOString() ?? null,
  }));
}

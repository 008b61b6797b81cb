import { referral, referralReceipt, type Tx } from "@ips/db";
import type { ReferralDecision } from "@ips/domain";
import { and, eq, sql } from "drizzle-orm";
import { conflict, notFound } from "../../errors/app-error.ts";

/** A referral to the actor's agency, and what the agency has decided about it. */
export type ReceivedReferral = {
  readonly referralId: string;
  readonly senderClientId: string;
  readonly senderAgencyId: string;
  readonly senderUnitId: string;
  readonly toUnitId: string | null;
  readonly decision: ReferralDecision;
  /** The letter was opened before. */
  readonly opened: boolean;
};

/**
 * Finds a referral that a release in force opens to the actor's agency and that still waits for a decision.
 * The same one statement runs for a referral that is not there and one that may not be seen.
 *
 * @throws AppError not-found; referral.withdrawn; referral.already-decided with what was decided and by whom.
 */
export async function loadUndecided(tx: Tx, referralId: string): Promise<ReceivedReferral> {
  const [found] = await tx
    .select({
      referralId: referral.id,
      senderClientId: referral.clientId,
      senderAgencyId: referral.agencyId,
      senderUnitId: referral.unitId,
      toUnitId: referral.toUnitId,
      withdrawnAt: referral.withdrawnAt,
      decision: sql<ReferralDecision>`coalesce(${referralReceipt.decision}, 'pending')`,
      opened: sql<boolean>`${referralReceipt.id} is not null`,
      decidedBy: referralReceipt.decidedBy,
      decidedAt: referralReceipt.decidedAt,
    })
    .from(referral)
    .leftJoin(referralReceipt, eq(referralReceipt.referralId, referral.id))
    .where(and(eq(referral.id, referralId), sql`${referral.toAgencyId} = app.agency()`));
  if (!found) throw notFound();
  const { withdrawnAt, decidedBy, decidedAt, ...received } = found;
  if (received.decision === "accepted" || received.decision === "declined") {
    throw conflict("referral.already-decided", {
      decision: received.decision,
      decidedBy,
      decidedAt: decidedAt?.toISOString() ?? null,
    });
  }
  if (withdrawnAt !== null) throw conflict("referral.withdrawn", { withdrawnAt: withdrawnAt.toISOString() });
  return received;
}

/** Notes on both sides that the referral has come: once for the sender ("received"), once in our own receipts. */
export async function receive(
  tx: Tx,
  newId: () => string,
  { referralId, opened }: Pick<ReceivedReferral, "referralId" | "opened">,
): Promise<void> {
  if (!opened) await tx.execute(sql`select app.receive_referral(${referralId}::uuid, ${newId()}::uuid)`);
}

import { agency, client, referral, referralReceipt, type Tx } from "@ips/db";
import type { ReferralDecision } from "@ips/domain";
import { eq, sql } from "drizzle-orm";
import type { NameParts } from "../client/display-name.ts";

/** The letter can be opened: its release is in force, and it was not taken back. */
const letterOpen = sql<boolean>`(${referral.id} is not null and ${referral.withdrawnAt} is null)`;

/**
 * The table of everything that was ever referred to the actor's agency, for the statements that read a part of it: the
 * letters that releases open, and the agency's own receipts, which stay.
 */
export const inboxOf = (tx: Tx) =>
  tx.$with("inbox").as(
    tx
      .select({
        referralId: sql<string>`coalesce(${referral.id}, ${referralReceipt.referralId})`.as("referral_id"),
        person: sql<NameParts | null>`case when ${client.id} is null then null else jsonb_build_object(
          'firstName', ${client.firstName}, 'lastName', ${client.lastName}, 'preferredName', ${client.preferredName}) end`.as(
          "person",
        ),
        senderClientId: sql<string | null>`${referral.clientId}`.as("sender_client_id"),
        fromAgencyName: sql<string>`${agency.name}`.as("from_agency_name"),
        sentOn: sql<string | null>`${referral.sentOn}`.as("sent_on"),
        decision: sql<ReferralDecision>`coalesce(${referralReceipt.decision}, 'pending')`.as("decision"),
        decidedAt: referralReceipt.decidedAt,
        declineReason: referralReceipt.declineReason,
        explanation: referralReceipt.explanation,
        clientId: sql<string | null>`${referralReceipt.clientId}`.as("client_id"),
        unread: sql<boolean>`${referralReceipt.id} is null`.as("unread"),
        letter: letterOpen.as("letter"),
        waits:
          sql<boolean>`${letterOpen} and coalesce(${referralReceipt.decision}, 'pending') in ('pending', 'more-asked')`.as(
            "waits",
          ),
        /** When something last happened to it here. */
        at: sql<Date>`coalesce(${referralReceipt.decidedAt}, ${referralReceipt.receivedAt}, ${referral.createdAt})`.as(
          "at",
        ),
      })
      .from(referral)
      .fullJoin(referralReceipt, eq(referralReceipt.referralId, referral.id))
      .innerJoin(agency, sql`${agency.id} = coalesce(${referral.agencyId}, ${referralReceipt.fromAgencyId})`)
      .leftJoin(client, eq(client.id, referral.clientId))
      .where(sql`coalesce(${referral.toAgencyId}, ${referralReceipt.agencyId}) = app.agency()`),
  );

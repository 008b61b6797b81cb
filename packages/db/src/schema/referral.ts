import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { agency, unit } from "./agency.ts";
import { ofClient } from "./client-rows.ts";
import { client } from "./client.ts";
import { agencyRow, clientRow, day, instant, nowOfRecord } from "./columns.ts";
import { declineReason, referralDecision } from "./enums.ts";
import {
  clientWrite,
  isAnotherAgencys,
  isGranted,
  mayRead,
  mayWrite,
  rowPolicies,
  sameAgency,
  sameUnit,
} from "./policies.ts";
import { release } from "./release.ts";

const group = "referral-and-eligibility";
const forMe = "to_agency_id = (select app.agency())";

/** A referral to a VR agency. The recipient reads it only while the release it came with is in force. */
export const referral = pgTable(
  "referral",
  {
    ...clientRow(),
    toAgencyId: uuid("to_agency_id").notNull(),
    toUnitId: uuid("to_unit_id"),
    releaseId: uuid("release_id").notNull(),
    asked: text("asked").notNull(),
    specialistNote: text("specialist_note"),
    sentOn: day("sent_on").notNull(),
    sentBy: text("sent_by").notNull(),
    /** Set by app.receive_referral when the recipient first opens it. */
    receivedAt: instant("received_at"),
    withdrawnAt: instant("withdrawn_at"),
  },
  (t) => [
    ...ofClient("referral", t),
    foreignKey({
      name: "referral_release_fk",
      columns: [t.releaseId, t.clientId, t.toAgencyId],
      foreignColumns: [release.id, release.clientId, release.toAgencyId],
    }),
    foreignKey({
      name: "referral_to_unit_fk",
      columns: [t.toUnitId, t.toAgencyId],
      foreignColumns: [unit.id, unit.agencyId],
    }),
    unique("referral_of_client").on(t.id, t.clientId),
    uniqueIndex("referral_once_per_release")
      .on(t.releaseId)
      .where(sql`${t.withdrawnAt} is null`),
    index("referral_received").on(t.toAgencyId, t.sentOn),
    ...rowPolicies(
      {
        read: `(${mayRead(group)} and ${sameUnit}) or (${forMe} and ${isGranted(group)})`,
        insert: clientWrite(group),
        update: clientWrite(group),
      },
      "yes",
    ),
  ],
);

const receiptRow = `${sameAgency} and (unit_id is null or unit_id = any((select app.units())::uuid[]))`;

/**
 * The recipient's own record of a referral: that it came, and what was decided. The sender never reads it.
 * Written by app.receive_referral, app.accept_referral and app.decline_referral.
 */
export const referralReceipt = pgTable(
  "referral_receipt",
  {
    ...agencyRow(),
    /** Null while it is the whole agency's. */
    unitId: uuid("unit_id"),
    referralId: uuid("referral_id").notNull(),
    fromAgencyId: uuid("from_agency_id").notNull(),
    receivedAt: instant("received_at").notNull().default(nowOfRecord),
    decision: referralDecision("decision").notNull().default("pending"),
    declineReason: declineReason("decline_reason"),
    explanation: text("explanation"),
    decidedAt: instant("decided_at"),
    decidedBy: text("decided_by"),
    /** The recipient's own client, once accepted. */
    clientId: uuid("client_id"),
  },
  (t) => [
    unique("referral_receipt_once").on(t.referralId),
    foreignKey({ name: "referral_receipt_agency_fk", columns: [t.agencyId], foreignColumns: [agency.id] }),
    foreignKey({ name: "referral_receipt_from_fk", columns: [t.fromAgencyId], foreignColumns: [agency.id] }),
    foreignKey({
      name: "referral_receipt_client_fk",
      columns: [t.clientId, t.agencyId, t.unitId],
      foreignColumns: [client.id, client.agencyId, client.unitId],
    }).onUpdate("cascade"),
    index("referral_receipt_inbox").on(t.agencyId, t.decision, t.receivedAt.desc()),
    index("referral_receipt_client").on(t.clientId),
    check(
      "referral_receipt_accepted_has_a_client",
      sql`(${t.decision} = 'accepted') = (${t.clientId} is not null)`,
    ),
    check(
      "referral_receipt_declined_has_a_reason",
      sql`(${t.decision} = 'declined') = (${t.declineReason} is not null)`,
    ),
    ...rowPolicies(
      { read: `${mayRead(group)} and ${receiptRow}`, update: `${mayWrite(group)} and ${receiptRow}` },
      "yes",
    ),
  ],
);

const asksFromMyAgency = "asked_by_agency_id = (select app.agency())";

/** A question of the recipient about a referral, on the sender's record: readable by both while the release runs. */
export const referralQuestion = pgTable(
  "referral_question",
  {
    ...clientRow(),
    referralId: uuid("referral_id").notNull(),
    askedByAgencyId: uuid("asked_by_agency_id").notNull(),
    text: text("text").notNull(),
    askedAt: instant("asked_at").notNull().default(nowOfRecord),
    askedByName: text("asked_by_name").notNull(),
    answer: text("answer"),
    answeredAt: instant("answered_at"),
    answeredByName: text("answered_by_name"),
  },
  (t) => [
    ...ofClient("referral_question", t),
    foreignKey({
      name: "referral_question_referral_fk",
      columns: [t.referralId, t.clientId],
      foreignColumns: [referral.id, referral.clientId],
    }),
    foreignKey({
      name: "referral_question_asker_fk",
      columns: [t.askedByAgencyId],
      foreignColumns: [agency.id],
    }),
    index("referral_question_referral").on(t.referralId),
    check(
      "referral_question_says_something",
      sql`btrim(${t.text}) <> '' and (${t.answer} is null or btrim(${t.answer}) <> '')`,
    ),
    ...rowPolicies({
      read: `(${mayRead(group)} and ${sameUnit}) or (${asksFromMyAgency} and ${isGranted(group)})`,
      insert: `${mayWrite(group)} and ${asksFromMyAgency} and ${isAnotherAgencys} and ${isGranted(group)}`,
      update: clientWrite(group),
    }),
  ],
);

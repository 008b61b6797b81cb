import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { agency, unit } from "./agency.ts";
import { ofClient } from "./client-rows.ts";
import { clientRow, day, instant, nowOfRecord } from "./columns.ts";
import { dataGroup } from "./enums.ts";
import { clientWrite, mayRead, rowPolicies, sameAgency, sameUnit } from "./policies.ts";
import { releaseOffer } from "./release-offer.ts";
import { signed, signedChecks } from "./signed.ts";
import { staff } from "./staff.ts";

/** The own unit sees the releases it keeps; the receiving side sees those in force that are open to it. */
const releaseRead = (releaseColumn: string) =>
  `(${mayRead("identity")} and ${sameUnit}) or ${releaseColumn} = any((select app.received_releases())::uuid[])`;

/** A signed release of information. What was signed is never changed; it ends by expiry or by revocation. */
export const release = pgTable(
  "release",
  {
    ...clientRow(),
    toAgencyId: uuid("to_agency_id").notNull(),
    /** Null: the whole recipient agency. */
    toUnitId: uuid("to_unit_id"),
    ...signed(),
    /** The form that was signed at the recipient's and filed here; null where it was signed here. */
    offerId: uuid("offer_id"),
    revokedAt: instant("revoked_at"),
    revokedOn: day("revoked_on"),
    revokedHow: text("revoked_how"),
    revokedByName: text("revoked_by_name"),
    /** The newer release to the same recipient that took this one's place, with the moment from which it did. */
    replacedById: uuid("replaced_by_id"),
    replacedAt: instant("replaced_at"),
    replacedOn: day("replaced_on"),
  },
  (t) => [
    ...ofClient("release", t),
    foreignKey({ name: "release_to_agency_fk", columns: [t.toAgencyId], foreignColumns: [agency.id] }),
    foreignKey({
      name: "release_to_unit_fk",
      columns: [t.toUnitId, t.toAgencyId],
      foreignColumns: [unit.id, unit.agencyId],
    }),
    foreignKey({
      name: "release_witness_fk",
      columns: [t.witnessedByStaffId, t.agencyId],
      foreignColumns: [staff.id, staff.agencyId],
    }),
    unique("release_terms").on(t.id, t.clientId, t.toAgencyId, t.validFrom, t.expiresOn),
    unique("release_recipient").on(t.id, t.clientId, t.toAgencyId),
    index("release_received").on(t.toAgencyId, t.expiresOn),
    check("release_to_another_agency", sql`${t.toAgencyId} <> ${t.agencyId}`),
    foreignKey({
      name: "release_replaced_by_fk",
      columns: [t.replacedById, t.clientId, t.toAgencyId],
      foreignColumns: [t.id, t.clientId, t.toAgencyId],
    }),
    foreignKey({ name: "release_offer_fk", columns: [t.offerId], foreignColumns: [releaseOffer.id] }),
    unique("release_offer_filed_once").on(t.offerId),
    ...signedChecks("release", t),
    check(
      "release_replacement_whole",
      sql`num_nulls(${t.replacedById}, ${t.replacedAt}, ${t.replacedOn}) in (0, 3)`,
    ),
    check("release_revocation_whole", sql`(${t.revokedAt} is null) = (${t.revokedOn} is null)`),
    ...rowPolicies(
      { read: releaseRead("id"), insert: clientWrite("identity"), update: clientWrite("identity") },
      "yes",
    ),
  ],
);

/**
 * The recipient has declined the referral that a release came with, and reads nothing under it any more. It is the
 * recipient's own row: the sender is not told. Written by app.decline_referral.
 */
export const releaseDecline = pgTable(
  "release_decline",
  {
    releaseId: uuid("release_id")
      .primaryKey()
      .references(() => release.id),
    /** The recipient. */
    agencyId: uuid("agency_id").notNull(),
    declinedAt: instant("declined_at").notNull().default(nowOfRecord),
  },
  (t) => [
    foreignKey({ name: "release_decline_agency_fk", columns: [t.agencyId], foreignColumns: [agency.id] }),
    ...rowPolicies({ read: `${sameAgency} and ${mayRead("referral-and-eligibility")}` }, "yes"),
  ],
);

/** One data group that a release opens. Its terms are the release's own, held equal by a foreign key. */
export const releaseGrant = pgTable(
  "release_grant",
  {
    ...clientRow(),
    releaseId: uuid("release_id").notNull(),
    dataGroup: dataGroup("data_group").notNull(),
    toAgencyId: uuid("to_agency_id").notNull(),
    validFrom: day("valid_from").notNull(),
    expiresOn: day("expires_on").notNull(),
    /** Set with the release's revocation. */
    endedAt: instant("ended_at"),
  },
  (t) => [
    ...ofClient("release_grant", t),
    foreignKey({
      name: "release_grant_terms_fk",
      columns: [t.releaseId, t.clientId, t.toAgencyId, t.validFrom, t.expiresOn],
      foreignColumns: [
        release.id,
        release.clientId,
        release.toAgencyId,
        release.validFrom,
        release.expiresOn,
      ],
    }),
    unique("release_grant_once").on(t.releaseId, t.dataGroup),
    index("release_grant_received")
      .on(t.toAgencyId, t.dataGroup, t.expiresOn)
      .where(sql`${t.endedAt} is null`),
    ...rowPolicies({ read: releaseRead("release_id"), insert: clientWrite("identity") }, "yes"),
  ],
);

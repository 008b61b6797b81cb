import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { agency, unit } from "./agency.ts";
import { ofClient } from "./client-rows.ts";
import { clientRow, instant } from "./columns.ts";
import { dataGroup } from "./enums.ts";
import { clientWrite, isGranted, mayRead, mayWrite, rowPolicies, sameUnit } from "./policies.ts";
import { signed, signedChecks } from "./signed.ts";
import { staff } from "./staff.ts";

/**
 * A form that the person has signed here and that lets *another* agency release parts of *its* record to us: the other
 * half of one sitting. It opens nothing. The other agency reads it while our own release opens the person's identity to
 * it, and files it as a release of its own, or does not; we learn of that only by what it then releases.
 */
export const releaseOffer = pgTable(
  "release_offer",
  {
    ...clientRow(),
    /** Who is asked to release. */
    askedAgencyId: uuid("asked_agency_id").notNull(),
    /** Which program or office of ours is to see it; null: the whole agency. */
    forUnitId: uuid("for_unit_id"),
    groups: dataGroup("groups").array().notNull(),
    ...signed(),
    withdrawnAt: instant("withdrawn_at"),
    withdrawnHow: text("withdrawn_how"),
  },
  (t) => [
    ...ofClient("release_offer", t),
    foreignKey({
      name: "release_offer_asked_agency_fk",
      columns: [t.askedAgencyId],
      foreignColumns: [agency.id],
    }),
    foreignKey({
      name: "release_offer_for_unit_fk",
      columns: [t.forUnitId, t.agencyId],
      foreignColumns: [unit.id, unit.agencyId],
    }),
    foreignKey({
      name: "release_offer_witness_fk",
      columns: [t.witnessedByStaffId, t.agencyId],
      foreignColumns: [staff.id, staff.agencyId],
    }),
    index("release_offer_asked").on(t.askedAgencyId, t.clientId),
    check("release_offer_asks_another_agency", sql`${t.askedAgencyId} <> ${t.agencyId}`),
    check("release_offer_names_groups", sql`cardinality(${t.groups}) > 0`),
    // Consent for substance-use records names who discloses them and is given to them (42 CFR 2.31).
    check("release_offer_without_part2", sql`not ${t.part2} and not 'substance-use' = any(${t.groups})`),
    ...signedChecks("release_offer", t),
    ...rowPolicies(
      {
        read: `(${mayRead("identity")} and ${sameUnit}) or (asked_agency_id = (select app.agency()) and withdrawn_at is null and ${mayWrite("identity")} and ${isGranted("identity")})`,
        insert: clientWrite("identity"),
        update: clientWrite("identity"),
      },
      "yes",
    ),
  ],
);

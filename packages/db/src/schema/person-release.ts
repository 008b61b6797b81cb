import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { ofClient } from "./client-rows.ts";
import { clientRow, day, instant } from "./columns.ts";
import {
  dataGroup,
  employerAnswer,
  handOverDocument,
  handOverWay,
  language,
  recipientRelation,
} from "./enums.ts";
import { clientWrite, mayRead, rowPolicies, sameUnit } from "./policies.ts";
import { signed, signedChecks } from "./signed.ts";
import { staff } from "./staff.ts";

const ownUnit = { read: `${mayRead("identity")} and ${sameUnit}`, insert: clientWrite("identity") };

/**
 * A signed release to somebody without an account: a relative, an employer, a school. It opens no row to anybody; it is
 * what allows our own staff to give them something, and what each thing given is written down against.
 */
export const personRelease = pgTable(
  "person_release",
  {
    ...clientRow(),
    relation: recipientRelation("relation").notNull(),
    recipientName: text("recipient_name").notNull(),
    /** The business, school or practice, where there is one. */
    organization: text("organization"),
    phone: text("phone"),
    email: text("email"),
    address: text("address"),
    groups: dataGroup("groups").array().notNull(),
    /** For an employer: which answers it may be given. Nothing else is ever said to one. */
    answers: employerAnswer("answers").array().notNull().default([]),
    ...signed(),
    revokedAt: instant("revoked_at"),
    revokedOn: day("revoked_on"),
    revokedHow: text("revoked_how"),
    revokedByName: text("revoked_by_name"),
  },
  (t) => [
    ...ofClient("person_release", t),
    foreignKey({
      name: "person_release_witness_fk",
      columns: [t.witnessedByStaffId, t.agencyId],
      foreignColumns: [staff.id, staff.agencyId],
    }),
    unique("person_release_of_client").on(t.id, t.clientId),
    check("person_release_names_somebody", sql`btrim(${t.recipientName}) <> ''`),
    check("person_release_names_groups", sql`cardinality(${t.groups}) > 0`),
    check(
      "person_release_part2_alone",
      sql`${t.part2} = ('substance-use' = any(${t.groups})) and (not ${t.part2} or cardinality(${t.groups}) = 1)`,
    ),
    check(
      "person_release_employer_gets_answers",
      sql`(${t.relation} = 'employer') = (cardinality(${t.answers}) > 0)`,
    ),
    check("person_release_revocation_whole", sql`(${t.revokedAt} is null) = (${t.revokedOn} is null)`),
    ...signedChecks("person_release", t),
    ...rowPolicies({ ...ownUnit, update: clientWrite("identity") }, "yes"),
  ],
);

/**
 * What somebody without an account was given: when, by whom, what, how. It stands only against a release that was in force
 * on that day, and is never changed.
 */
export const handedOver = pgTable(
  "handed_over",
  {
    ...clientRow(),
    personReleaseId: uuid("person_release_id").notNull(),
    givenOn: day("given_on").notNull(),
    document: handOverDocument("document").notNull(),
    way: handOverWay("way").notNull(),
    groups: dataGroup("groups").array().notNull(),
    answers: employerAnswer("answers").array().notNull().default([]),
    /** In a few words, such as "plan of Nov 3". Never for an employer. */
    description: text("description"),
    /** The notice as it stood on what was given, or was read out with it. */
    notice: text("notice").notNull(),
    noticeLanguage: language("notice_language").notNull(),
    /** Filled by the database from the acting membership, whatever is sent. */
    givenByStaffId: uuid("given_by_staff_id"),
    givenByName: text("given_by_name").notNull().default(""),
  },
  (t) => [
    ...ofClient("handed_over", t),
    foreignKey({
      name: "handed_over_release_fk",
      columns: [t.personReleaseId, t.clientId],
      foreignColumns: [personRelease.id, personRelease.clientId],
    }),
    foreignKey({
      name: "handed_over_staff_fk",
      columns: [t.givenByStaffId, t.agencyId],
      foreignColumns: [staff.id, staff.agencyId],
    }),
    index("handed_over_release").on(t.personReleaseId),
    check("handed_over_names_groups", sql`cardinality(${t.groups}) > 0`),
    check("handed_over_with_notice", sql`btrim(${t.notice}) <> ''`),
    check(
      "handed_over_employer_answers",
      sql`(${t.document} = 'employer-answers') = (cardinality(${t.answers}) > 0) and (${t.document} <> 'employer-answers' or ${t.description} is null)`,
    ),
    ...rowPolicies(ownUnit),
  ],
);

import { sql } from "drizzle-orm";
import { boolean, check, text, uuid, type AnyPgColumn } from "drizzle-orm/pg-core";
import { day } from "./columns.ts";
import { language, releasePurpose, signatureKind, signingCapacity } from "./enums.ts";

/** What every signed form keeps: why, by whom, by what authority, how, when, from when to when, and what was read. */
export const signed = () => ({
  purposes: releasePurpose("purposes").array().notNull(),
  signedByName: text("signed_by_name").notNull(),
  capacity: signingCapacity("capacity").notNull(),
  /** By what authority a representative signs. */
  authority: text("authority"),
  /** Where the proof of that authority is kept. */
  authorityReference: text("authority_reference"),
  signatureKind: signatureKind("signature_kind").notNull(),
  signatureReference: text("signature_reference"),
  signedOn: day("signed_on").notNull(),
  validFrom: day("valid_from").notNull(),
  /** The last day, inclusive. */
  expiresOn: day("expires_on").notNull(),
  /** The consent of 42 CFR 2.31: it stands on a form of its own. */
  part2: boolean("part2").notNull().default(false),
  formLanguage: language("form_language").notNull(),
  statementVersion: text("statement_version").notNull(),
  copyGivenOn: day("copy_given_on"),
  witnessedByStaffId: uuid("witnessed_by_staff_id"),
  /** Somebody else who was there: an interpreter, a relative, the other agency's staff. */
  witnessName: text("witness_name"),
});

type Columns = Record<
  | "purposes"
  | "signedByName"
  | "capacity"
  | "authority"
  | "signatureKind"
  | "signatureReference"
  | "validFrom"
  | "expiresOn",
  AnyPgColumn
>;

/** The elements without which nothing was signed (45 CFR 164.508(c)(1)). */
export const signedChecks = (table: string, t: Columns) => [
  check(`${table}_expires_after_start`, sql`${t.expiresOn} >= ${t.validFrom}`),
  check(`${table}_has_a_purpose`, sql`cardinality(${t.purposes}) > 0`),
  check(`${table}_is_signed`, sql`btrim(${t.signedByName}) <> ''`),
  check(
    `${table}_representative_has_authority`,
    sql`${t.capacity} = 'self' or coalesce(btrim(${t.authority}), '') <> ''`,
  ),
  check(
    `${table}_paper_has_a_place`,
    sql`${t.signatureKind} <> 'paper' or coalesce(btrim(${t.signatureReference}), '') <> ''`,
  ),
];

import type { ReferenceRow } from "@ips/domain";
import { sql } from "drizzle-orm";
import { check, foreignKey, jsonb, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { agency } from "./agency.ts";
import { agencyRow, day, instant } from "./columns.ts";
import { referenceTableKind } from "./enums.ts";
import { mayWrite, rowPolicies, sameAgency } from "./policies.ts";

/** An agency whose jobs are open to me under a release, so that their wage is judged by the table that it goes by. */
const jobsReleased = "agency_id = any((select app.agencies_releasing('jobs-and-wages'))::uuid[])";

/**
 * A table that an agency has loaded: minimum wages, state thresholds, occupation titles. It is checked before it is kept
 * (`tableProblems` of the domain) and never changed; a newer one takes its place, and the older stays to be read.
 */
export const referenceTable = pgTable(
  "reference_table",
  {
    ...agencyRow(),
    kind: referenceTableKind("kind").notNull(),
    title: text("title").notNull(),
    /** Where its figures were taken from, as the agency says. */
    source: text("source").notNull(),
    /** The last day for which the table says something; a later day is not known. */
    knownThrough: day("known_through"),
    rows: jsonb("rows").notNull().$type<readonly ReferenceRow[]>(),
    loadedByName: text("loaded_by_name").notNull(),
    /** When another took its place, or the agency stopped using it. */
    replacedAt: instant("replaced_at"),
  },
  (t) => [
    foreignKey({ name: "reference_table_agency_fk", columns: [t.agencyId], foreignColumns: [agency.id] }),
    uniqueIndex("reference_table_in_force")
      .on(t.agencyId, t.kind)
      .where(sql`${t.replacedAt} is null`),
    check("reference_table_named", sql`btrim(${t.title}) <> '' and btrim(${t.source}) <> ''`),
    check(
      "reference_table_has_rows",
      sql`jsonb_typeof(${t.rows}) = 'array' and jsonb_array_length(${t.rows}) > 0`,
    ),
    ...rowPolicies({
      read: `${sameAgency} or ${jobsReleased}`,
      insert: `${sameAgency} and ${mayWrite("staff")}`,
      update: `${sameAgency} and ${mayWrite("staff")}`,
    }),
  ],
);

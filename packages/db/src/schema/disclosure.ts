import { sql } from "drizzle-orm";
import { check, foreignKey, index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { agency } from "./agency.ts";
import { ofClient } from "./client-rows.ts";
import { clientRow, instant, nowOfRecord } from "./columns.ts";
import { dataGroup } from "./enums.ts";
import { mayRead, rowPolicies, sameUnit } from "./policies.ts";

/**
 * Something that another agency disclosed under a release and that was filed here by a deliberate act. It is a
 * frozen part of the receiver's own record and stays after revocation.
 */
export const receivedCopy = pgTable(
  "received_copy",
  {
    ...clientRow(),
    /** What it is about decides who of the own unit reads it. */
    dataGroup: dataGroup("data_group").notNull(),
    kind: text("kind").notNull(),
    content: jsonb("content").notNull(),
    /** The sender's release; no foreign key, because the copy outlives what the receiver may see of it. */
    releaseId: uuid("release_id").notNull(),
    fromAgencyId: uuid("from_agency_id").notNull(),
    /** The redisclosure notice that came with it. */
    notice: text("notice").notNull(),
    filedAt: instant("filed_at").notNull().default(nowOfRecord),
    /** Filled by the database from the acting membership, whatever is sent. */
    filedByName: text("filed_by_name").notNull().default(""),
  },
  (t) => [
    ...ofClient("received_copy", t),
    foreignKey({ name: "received_copy_from_fk", columns: [t.fromAgencyId], foreignColumns: [agency.id] }),
    check("received_copy_from_another_agency", sql`${t.fromAgencyId} <> ${t.agencyId}`),
    ...rowPolicies({
      read: `data_group::text = any((select app.readable_groups())::text[]) and ${sameUnit}`,
      insert: `data_group::text = any((select app.writable_groups())::text[]) and ${sameUnit}`,
    }),
  ],
);

/**
 * Somebody looked at a client's record: who, of which agency, which groups, from which screen, under which
 * release (null: the own agency). It stands on the owner's record; the reader writes it and cannot read it back.
 */
export const accessEntry = pgTable(
  "access_entry",
  {
    ...clientRow(),
    /** These four are filled by the database from the acting membership, whatever is sent. */
    readerAgencyId: uuid("reader_agency_id"),
    readerStaffId: uuid("reader_staff_id"),
    readerName: text("reader_name").notNull().default(""),
    screen: text("screen").notNull().default(""),
    releaseId: uuid("release_id"),
    /** The break-glass opening under which it was read, when the reader works elsewhere in the agency. */
    breakGlassId: uuid("break_glass_id"),
    groups: dataGroup("groups").array().notNull(),
    at: instant("at").notNull().default(nowOfRecord),
  },
  (t) => [
    ...ofClient("access_entry", t, "no"),
    index("access_entry_latest").on(t.agencyId, t.clientId, t.at.desc()),
    check("access_entry_names_groups", sql`cardinality(${t.groups}) > 0`),
    ...rowPolicies(
      {
        read: `${mayRead("identity")} and ${sameUnit}`,
        insert: `(${sameUnit}) or client_id = any((select app.granted_clients())::uuid[])`,
      },
      "yes",
    ),
  ],
);

import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, text, time, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { byStaff, ofClient } from "./client-rows.ts";
import { clientRow, day, takenBackAt } from "./columns.ts";
import { contactPlace, prosComponent, servicePayer } from "./enums.ts";
import { clientReadOrOwn, clientWriteOrOwn, rowPolicies, standing } from "./policies.ts";

const group = "case-notes";
const write = clientWriteOrOwn(group, "staff_id");

/** One service contact with a client. Whoever made it writes it; the unit reads it. */
export const contact = pgTable(
  "contact",
  {
    ...clientRow(),
    staffId: uuid("staff_id").notNull(),
    onDate: day("on_date").notNull(),
    minutes: integer("minutes").notNull(),
    place: contactPlace("place").notNull(),
    note: text("note"),
    // What a New York PROS program needs of a contact; null: nobody has answered.
    startsAt: time("starts_at", { precision: 0 }),
    payer: servicePayer("payer"),
    prosComponent: prosComponent("pros_component"),
    oneToOne: boolean("one_to_one"),
    vocational: boolean("vocational"),
    /** What an imported row is known by: its columns and which occurrence it is. Null for a contact entered by hand. */
    importKey: text("import_key"),
    takenBackAt: takenBackAt(),
  },
  (t) => [
    ...ofClient("contact", t, "no"),
    byStaff("contact", t.staffId, t.agencyId),
    uniqueIndex("contact_import_key").on(t.agencyId, t.importKey),
    index("contact_latest").on(t.agencyId, t.clientId, t.onDate.desc()),
    index("contact_by_staff").on(t.agencyId, t.staffId, t.onDate.desc()),
    check("contact_minutes_possible", sql`${t.minutes} > 0 and ${t.minutes} <= 1440`),
    ...rowPolicies(
      { read: standing(clientReadOrOwn(group, "staff_id")), insert: write, update: write },
      "yes",
    ),
  ],
);

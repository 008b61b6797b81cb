import { sql } from "drizzle-orm";
import { check, index, numeric, pgTable, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { byStaff, ofUnit } from "./client-rows.ts";
import { day, unitRow } from "./columns.ts";
import { contactMode, vrContactKind } from "./enums.ts";
import { rowPolicies, unitRead, unitWrite } from "./policies.ts";

const access = {
  read: unitRead("team-figures", "staff_id"),
  insert: unitWrite("team-figures", "staff_id"),
  update: unitWrite("team-figures", "staff_id"),
};

const hours = (name: string) => numeric(name, { precision: 5, scale: 2, mode: "number" });

/** One specialist's week, Monday to Sunday; no scheduled hours means a week off. */
export const weeklyTime = pgTable(
  "weekly_time",
  {
    ...unitRow(),
    staffId: uuid("staff_id").notNull(),
    /** The Monday. */
    weekOf: day("week_of").notNull(),
    scheduledHours: hours("scheduled_hours").notNull(),
    communityHours: hours("community_hours").notNull(),
    employmentHours: hours("employment_hours").notNull(),
  },
  (t) => [
    ...ofUnit("weekly_time", t),
    byStaff("weekly_time", t.staffId, t.agencyId),
    unique("weekly_time_once").on(t.staffId, t.weekOf),
    index("weekly_time_by_week").on(t.agencyId, t.unitId, t.weekOf),
    check("weekly_time_monday", sql`extract(isodow from ${t.weekOf}) = 1`),
    check(
      "weekly_time_hours_possible",
      sql`${t.scheduledHours} between 0 and 168 and ${t.communityHours} between 0 and 168 and ${t.employmentHours} between 0 and 168`,
    ),
    ...rowPolicies(access),
  ],
);

/** A contact between a specialist and a VR counselor: the planned meeting, or one about clients. */
export const vrContact = pgTable(
  "vr_contact",
  {
    ...unitRow(),
    staffId: uuid("staff_id").notNull(),
    counselorName: text("counselor_name").notNull(),
    onDate: day("on_date").notNull(),
    kind: vrContactKind("kind").notNull(),
    mode: contactMode("mode").notNull(),
    importKey: text("import_key"),
  },
  (t) => [
    ...ofUnit("vr_contact", t),
    byStaff("vr_contact", t.staffId, t.agencyId),
    uniqueIndex("vr_contact_import_key").on(t.agencyId, t.importKey),
    index("vr_contact_by_staff").on(t.agencyId, t.staffId, t.onDate),
    ...rowPolicies(access),
  ],
);

import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { ofUnit } from "./client-rows.ts";
import { day, unitRow } from "./columns.ts";
import { rowPolicies, unitRead, unitWrite } from "./policies.ts";

/**
 * How a program reads its own evidence: over how many months, and which reading holds where the printed form leaves a choice. The latest one
 * stands; the earlier ones say what held before.
 */
export const fidelitySetting = pgTable(
  "fidelity_setting",
  {
    ...unitRow(),
    months: integer("months").notNull(),
    /** The readings that differ from the defaults, in the form of `FidelitySettings` of `@ips/fidelity`. */
    settings: jsonb("settings").$type<Readonly<Record<string, unknown>>>().notNull().default({}),
    fromOn: day("from_on").notNull(),
    /** Both are filled by the database from the acting membership, whatever is sent. */
    recordedByStaffId: uuid("recorded_by_staff_id"),
    recordedByName: text("recorded_by_name").notNull().default(""),
  },
  (t) => [
    ...ofUnit("fidelity_setting", t),
    index("fidelity_setting_latest").on(t.agencyId, t.unitId, t.createdAt.desc()),
    check("fidelity_setting_months_possible", sql`${t.months} between 1 and 24`),
    check("fidelity_setting_is_object", sql`jsonb_typeof(${t.settings}) = 'object'`),
    ...rowPolicies({ read: unitRead("team-figures"), insert: unitWrite("team-figures") }),
  ],
);

import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { unit } from "./agency.ts";
import { byStaff, ofClient } from "./client-rows.ts";
import { agencyRow, clientRow, day, instant } from "./columns.ts";
import { breakGlassReason, breakGlassVerdict } from "./enums.ts";
import { mayRead, rowPolicies, sameAgency, sameUnit } from "./policies.ts";

const mine = `${sameAgency} and staff_id = (select app.staff())`;

/** Supervisors: who reads both the people of a unit and its staff. */
const supervises = `${mayRead("identity")} and ${mayRead("staff")}`;

/**
 * Somebody opened a record of their own agency outside their program or office: why, until when, and what the
 * supervisor of the record's unit says of it. While it lasts, app.granted counts the client in: for reading alone, and
 * for nobody else. Written by app.open_break_glass, so that no opening is without its reason.
 */
export const breakGlass = pgTable(
  "break_glass",
  {
    ...clientRow(),
    staffId: uuid("staff_id").notNull(),
    staffName: text("staff_name").notNull(),
    reason: breakGlassReason("reason").notNull(),
    words: text("words").notNull(),
    openedAt: instant("opened_at").notNull(),
    openedOn: day("opened_on").notNull(),
    /** The last day, inclusive. */
    expiresOn: day("expires_on").notNull(),
    /** Ended by whoever opened it, before its time. */
    closedAt: instant("closed_at"),
    verdict: breakGlassVerdict("verdict"),
    verdictWords: text("verdict_words"),
    /** These three are filled by the database with the verdict. */
    reviewedAt: instant("reviewed_at"),
    reviewedByStaffId: uuid("reviewed_by_staff_id"),
    reviewedByName: text("reviewed_by_name"),
  },
  (t) => [
    ...ofClient("break_glass", t),
    byStaff("break_glass", t.staffId, t.agencyId),
    index("break_glass_by_staff").on(t.staffId, t.expiresOn),
    check("break_glass_says_why", sql`btrim(${t.words}) <> ''`),
    check("break_glass_ends_after_start", sql`${t.expiresOn} >= ${t.openedOn}`),
    check(
      "break_glass_review_whole",
      sql`(${t.verdict} is null) = (${t.reviewedAt} is null) and (${t.verdict} is null or coalesce(btrim(${t.verdictWords}), '') <> '')`,
    ),
    ...rowPolicies(
      {
        read: `(${mayRead("identity")} and ${sameUnit}) or (${mine})`,
        // Nobody judges their own opening.
        update: `${supervises} and ${sameUnit} and staff_id <> (select app.staff())`,
      },
      "yes",
    ),
  ],
);

/**
 * Somebody looked for a person elsewhere in the agency: what they typed, and how many they were shown. Also when nobody
 * was found. Written by app.find_elsewhere; read by the supervisors of whoever looked.
 */
export const breakGlassSearch = pgTable(
  "break_glass_search",
  {
    ...agencyRow(),
    /** A unit of whoever looked. */
    unitId: uuid("unit_id").notNull(),
    staffId: uuid("staff_id").notNull(),
    staffName: text("staff_name").notNull(),
    at: instant("at").notNull(),
    onDate: day("on_date").notNull(),
    asked: text("asked").notNull(),
    found: uuid("found").array().notNull(),
  },
  (t) => [
    foreignKey({
      name: "break_glass_search_unit_fk",
      columns: [t.unitId, t.agencyId],
      foreignColumns: [unit.id, unit.agencyId],
    }),
    byStaff("break_glass_search", t.staffId, t.agencyId),
    index("break_glass_search_by_staff").on(t.agencyId, t.staffId, t.onDate),
    index("break_glass_search_by_unit").on(t.agencyId, t.unitId, t.at.desc()),
    ...rowPolicies({ read: `${supervises} and ${sameUnit}` }, "yes"),
  ],
);

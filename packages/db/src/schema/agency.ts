import { sql } from "drizzle-orm";
import {
  boolean,
  char,
  check,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { agencyRow, createdAt, id, instant, nowOfRecord } from "./columns.ts";
import { agencyKind, jurisdictionId, unitKind } from "./enums.ts";
import { mayWrite, rowPolicies, sameAgency } from "./policies.ts";

const someoneIsBound = "(select app.someone())";

/** An agency: its name is public to whoever is signed in, because a release must be able to name it. */
export const agency = pgTable(
  "agency",
  {
    id: id(),
    name: text("name").notNull(),
    kind: agencyKind("kind").notNull(),
    /** IANA time zone: decides what "today" is. */
    timeZone: text("time_zone").notNull(),
    state: char("state", { length: 2 }).notNull(),
    createdAt: createdAt(),
  },
  () => [
    ...rowPolicies(
      {
        read: someoneIsBound,
        insert: "id = (select app.agency()) and (select app.role()) = 'system'",
        update: `id = (select app.agency()) and ${mayWrite("staff")}`,
      },
      "yes",
    ),
  ],
);

/** What an agency has set for itself: the jurisdiction it works under, and its own overlay over it. */
export const agencySetting = pgTable(
  "agency_setting",
  {
    agencyId: uuid("agency_id")
      .primaryKey()
      .references(() => agency.id),
    jurisdictionId: jurisdictionId("jurisdiction_id").notNull().default("us-federal"),
    jurisdiction: jsonb("jurisdiction").notNull().default({}),
    /** Contacts are asked for what New York's PROS bills by. */
    billsPros: boolean("bills_pros").notNull().default(false),
    /** How many days an opening from elsewhere in the agency lasts; 1: until the end of the day. */
    breakGlassDays: integer("break_glass_days").notNull().default(1),
    /** Limits of a session that are stricter than the deployment's; null: the deployment's. */
    sessionHours: integer("session_hours"),
    idleMinutes: integer("idle_minutes"),
    /** Whoever acts for the agency needs a second factor. */
    secondFactorRequired: boolean("second_factor_required").notNull().default(false),
    /** Raised by the database with every change of the rules above (not of the limits of a session); a save names the one it was made from. */
    version: integer("version").notNull().default(1),
    /** Filled by the database from the acting membership, whatever is sent. */
    savedByName: text("saved_by_name").notNull().default(""),
    createdAt: createdAt(),
    updatedAt: instant("updated_at").notNull().default(nowOfRecord),
  },
  (t) => [
    check("agency_setting_break_glass_days", sql`${t.breakGlassDays} between 1 and 14`),
    check("agency_setting_session_hours", sql`${t.sessionHours} between 1 and 24`),
    check("agency_setting_idle_minutes", sql`${t.idleMinutes} between 5 and 60`),
    ...rowPolicies(
      {
        read: sameAgency,
        insert: `${sameAgency} and ${mayWrite("staff")}`,
        update: `${sameAgency} and ${mayWrite("staff")}`,
      },
      "yes",
    ),
  ],
);

/** An IPS program or a VR office: the unit that sees a record. */
export const unit = pgTable(
  "unit",
  {
    ...agencyRow(),
    kind: unitKind("kind").notNull(),
    name: text("name").notNull(),
  },
  (t) => [
    foreignKey({ name: "unit_agency_fk", columns: [t.agencyId], foreignColumns: [agency.id] }),
    unique("unit_of_agency").on(t.id, t.agencyId),
    unique("unit_name").on(t.agencyId, t.name),
    ...rowPolicies(
      {
        read: someoneIsBound,
        insert: `${sameAgency} and ${mayWrite("staff")}`,
        update: `${sameAgency} and ${mayWrite("staff")}`,
      },
      "yes",
    ),
  ],
);

/** A mental health treatment team that a program works with. */
export const treatmentTeam = pgTable(
  "treatment_team",
  {
    ...agencyRow(),
    unitId: uuid("unit_id").notNull(),
    name: text("name").notNull(),
  },
  (t) => [
    foreignKey({
      name: "treatment_team_unit_fk",
      columns: [t.unitId, t.agencyId],
      foreignColumns: [unit.id, unit.agencyId],
    }),
    unique("treatment_team_of_agency").on(t.id, t.agencyId),
    unique("treatment_team_name").on(t.agencyId, t.unitId, t.name),
    ...rowPolicies({
      read: sameAgency,
      insert: `${sameAgency} and ${mayWrite("staff")}`,
      update: `${sameAgency} and ${mayWrite("staff")}`,
    }),
  ],
);

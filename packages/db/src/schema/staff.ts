import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  numeric,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { treatmentTeam, unit } from "./agency.ts";
import { agencyRow, createdAt, day, instant } from "./columns.ts";
import { staffRole } from "./enums.ts";
import { mayRead, mayWrite, rowPolicies, sameAgency } from "./policies.ts";

const staffWrite = `${sameAgency} and ${mayWrite("staff")}`;

/** A reviewer from outside sees specialists as "Specialist 3", so the list of staff is not for them. */
const worksHere = `${sameAgency} and (select app.role()) is distinct from 'reviewer'`;

/**
 * A member of staff, with or without a sign-in. Everyone of the agency reads the list, because every page says
 * who did what; a reviewer finds only themselves there. Only those who keep staff change it.
 */
export const staff = pgTable(
  "staff",
  {
    ...agencyRow(),
    /** Null: works for the whole agency. */
    unitId: uuid("unit_id"),
    number: text("number").notNull(),
    name: text("name").notNull(),
    role: staffRole("role").notNull(),
    email: text("email"),
    fte: numeric("fte", { precision: 4, scale: 2, mode: "number" }),
    startedOn: day("started_on"),
    endedOn: day("ended_on"),
  },
  (t) => [
    foreignKey({
      name: "staff_unit_fk",
      columns: [t.unitId, t.agencyId],
      foreignColumns: [unit.id, unit.agencyId],
    }),
    unique("staff_of_agency").on(t.id, t.agencyId),
    unique("staff_number").on(t.agencyId, t.number),
    check("staff_fte_possible", sql`${t.fte} >= 0 and ${t.fte} <= 2`),
    check("staff_ends_after_start", sql`${t.endedOn} >= ${t.startedOn}`),
    ...rowPolicies(
      {
        read: `(${worksHere}) or id = any((select app.my_staff())::uuid[])`,
        insert: staffWrite,
        update: staffWrite,
      },
      "yes",
    ),
  ],
);

/** Which treatment teams a specialist serves. */
export const staffTeam = pgTable(
  "staff_team",
  {
    agencyId: uuid("agency_id").notNull(),
    staffId: uuid("staff_id").notNull(),
    teamId: uuid("team_id").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.staffId, t.teamId] }),
    foreignKey({
      name: "staff_team_staff_fk",
      columns: [t.staffId, t.agencyId],
      foreignColumns: [staff.id, staff.agencyId],
    }),
    foreignKey({
      name: "staff_team_team_fk",
      columns: [t.teamId, t.agencyId],
      foreignColumns: [treatmentTeam.id, treatmentTeam.agencyId],
    }),
    index("staff_team_agency").on(t.agencyId, t.teamId),
    ...rowPolicies({ read: sameAgency, insert: staffWrite, delete: staffWrite }),
  ],
);

/** A right to act: one user, one agency, one role, one unit or all of them, from a day to a day. */
export const membership = pgTable(
  "membership",
  {
    ...agencyRow(),
    /** `auth.user.id`; no foreign key, because the sign-in tables belong to another role. */
    userId: text("user_id").notNull(),
    staffId: uuid("staff_id").notNull(),
    role: staffRole("role").notNull(),
    /** Null: all units of the agency. */
    unitId: uuid("unit_id"),
    fromOn: day("from_on").notNull(),
    /** The last day, inclusive; null: until further notice. */
    toOn: day("to_on"),
  },
  (t) => [
    foreignKey({
      name: "membership_staff_fk",
      columns: [t.staffId, t.agencyId],
      foreignColumns: [staff.id, staff.agencyId],
    }),
    foreignKey({
      name: "membership_unit_fk",
      columns: [t.unitId, t.agencyId],
      foreignColumns: [unit.id, unit.agencyId],
    }),
    unique("membership_once").on(t.userId, t.staffId, t.role, t.unitId, t.fromOn).nullsNotDistinct(),
    index("membership_user").on(t.userId),
    index("membership_staff").on(t.agencyId, t.staffId),
    check("membership_ends_after_start", sql`${t.toOn} >= ${t.fromOn}`),
    ...rowPolicies(
      {
        read: `user_id = (select app.user_id()) or (${sameAgency} and ${mayRead("staff")})`,
        insert: staffWrite,
        update: staffWrite,
      },
      "yes",
    ),
  ],
);

/** A one-time link by which a member of staff gets a sign-in. Only the hash of the token is kept. */
export const invitation = pgTable(
  "invitation",
  {
    ...agencyRow(),
    staffId: uuid("staff_id").notNull(),
    email: text("email").notNull(),
    role: staffRole("role").notNull(),
    unitId: uuid("unit_id"),
    tokenHash: text("token_hash").notNull().unique("invitation_token"),
    expiresAt: instant("expires_at").notNull(),
    acceptedAt: instant("accepted_at"),
  },
  (t) => [
    foreignKey({
      name: "invitation_staff_fk",
      columns: [t.staffId, t.agencyId],
      foreignColumns: [staff.id, staff.agencyId],
    }),
    foreignKey({
      name: "invitation_unit_fk",
      columns: [t.unitId, t.agencyId],
      foreignColumns: [unit.id, unit.agencyId],
    }),
    index("invitation_staff").on(t.agencyId, t.staffId),
    ...rowPolicies(
      { read: `${sameAgency} and ${mayRead("staff")}`, insert: staffWrite, update: staffWrite },
      "yes",
    ),
  ],
);

import { sql } from "drizzle-orm";
import { check, foreignKey, integer, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { ofClient } from "./client-rows.ts";
import { clientRow, day, instant, nowOfRecord } from "./columns.ts";
import { acknowledger } from "./enums.ts";
import {
  clientRead,
  clientWrite,
  isAnotherAgencys,
  isCoEdited,
  isGranted,
  mayWrite,
  rowPolicies,
  sameUnit,
} from "./policies.ts";

const group = "job-search-plan";
const writtenByBoth = `(${clientWrite(group)}) or ${isCoEdited}`;

/**
 * The job search plan of a client: one document that both agencies edit while releases run in both directions.
 * A save raises `version` by one and writes a plan_version (triggers), whoever saves.
 */
export const plan = pgTable(
  "plan",
  {
    ...clientRow(),
    version: integer("version").notNull().default(1),
    content: jsonb("content").notNull(),
    reviewOn: day("review_on"),
    updatedAt: instant("updated_at").notNull().default(nowOfRecord),
    /** Filled by the database from the acting membership, whatever is sent. */
    updatedByName: text("updated_by_name").notNull().default(""),
    updatedByAgencyId: uuid("updated_by_agency_id"),
  },
  (t) => [
    ...ofClient("plan", t),
    unique("plan_once").on(t.clientId),
    unique("plan_of_client").on(t.id, t.clientId),
    check("plan_version_counts_from_one", sql`${t.version} >= 1`),
    ...rowPolicies({ read: clientRead(group), insert: writtenByBoth, update: writtenByBoth }, "yes"),
  ],
);

/** One saved state of a plan, written by the database and never changed. */
export const planVersion = pgTable(
  "plan_version",
  {
    ...clientRow(),
    planId: uuid("plan_id").notNull(),
    version: integer("version").notNull(),
    content: jsonb("content").notNull(),
    savedAt: instant("saved_at").notNull().default(nowOfRecord),
    savedByStaffId: uuid("saved_by_staff_id"),
    savedByName: text("saved_by_name").notNull(),
    savedByAgencyId: uuid("saved_by_agency_id"),
  },
  (t) => [
    ...ofClient("plan_version", t),
    foreignKey({
      name: "plan_version_plan_fk",
      columns: [t.planId, t.clientId],
      foreignColumns: [plan.id, plan.clientId],
    }),
    unique("plan_version_once").on(t.planId, t.version),
    ...rowPolicies({ read: clientRead(group) }, "yes"),
  ],
);

/** Somebody has read a version and stands by it: of the own unit, or of an agency to which the plan is released. */
export const planAcknowledgement = pgTable(
  "plan_acknowledgement",
  {
    ...clientRow(),
    planId: uuid("plan_id").notNull(),
    version: integer("version").notNull(),
    by: acknowledger("by").notNull(),
    name: text("name").notNull(),
    at: instant("at").notNull().default(nowOfRecord),
    /** Who recorded it; filled by the database from the acting membership. */
    staffId: uuid("staff_id"),
    agencyIdOfStaff: uuid("agency_id_of_staff"),
  },
  (t) => [
    ...ofClient("plan_acknowledgement", t),
    foreignKey({
      name: "plan_acknowledgement_version_fk",
      columns: [t.planId, t.version],
      foreignColumns: [planVersion.planId, planVersion.version],
    }),
    foreignKey({
      name: "plan_acknowledgement_plan_fk",
      columns: [t.planId, t.clientId],
      foreignColumns: [plan.id, plan.clientId],
    }),
    unique("plan_acknowledgement_once").on(t.planId, t.version, t.by, t.name),
    check("plan_acknowledgement_named", sql`btrim(${t.name}) <> ''`),
    ...rowPolicies({
      read: clientRead(group),
      insert: `${mayWrite(group)} and ((${sameUnit}) or (${isAnotherAgencys} and ${isGranted(group)}))`,
    }),
  ],
);

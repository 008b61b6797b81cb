import { sql } from "drizzle-orm";
import { check, index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "./columns.ts";
import { rowPolicies, sameAgency } from "./policies.ts";

/**
 * Who changed what, when, from which screen, under which release. Written by the database for every table of
 * the record; the application reads it and can do nothing else.
 */
export const history = pgTable(
  "history",
  {
    id: id(),
    at: instant("at").notNull(),
    /** Whose row was changed. */
    agencyId: uuid("agency_id"),
    unitId: uuid("unit_id"),
    clientId: uuid("client_id"),
    /** A data group, or "employers", "staff", "team-figures". */
    dataGroup: text("data_group").notNull(),
    tableName: text("table_name").notNull(),
    rowId: uuid("row_id"),
    action: text("action").notNull(),
    actorUserId: text("actor_user_id"),
    actorStaffId: uuid("actor_staff_id"),
    actorName: text("actor_name"),
    actorAgencyId: uuid("actor_agency_id"),
    screen: text("screen"),
    releaseId: uuid("release_id"),
    /** Update: `{ column: [before, after] }` of what changed; delete: every column, after null; insert: null, the row says it. */
    changes: jsonb("changes").$type<Record<string, [unknown, unknown]>>(),
  },
  (t) => [
    index("history_of_client").on(t.agencyId, t.clientId, t.at.desc()),
    index("history_of_row").on(t.agencyId, t.rowId),
    check("history_action", sql`${t.action} in ('insert', 'update', 'delete', 'match')`),
    ...rowPolicies(
      {
        read: `${sameAgency} and (unit_id is null or unit_id = any((select app.units())::uuid[])) and data_group = any((select app.readable_groups())::text[])`,
      },
      "yes",
    ),
  ],
);

import { sql } from "drizzle-orm";
import { check, foreignKey, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { ofClient } from "./client-rows.ts";
import { clientRow, instant, nowOfRecord } from "./columns.ts";
import { plan } from "./plan.ts";
import { clientRead, clientWrite, isCoEdited, rowPolicies, sameAgency } from "./policies.ts";

const group = "job-search-plan";
const writtenByBoth = `(${clientWrite(group)}) or ${isCoEdited}`;
const byMe = "by_staff_id = (select app.staff())";

/**
 * What is said about one step of a plan, in the order it was said: comments, and that the thread was resolved or
 * opened again. It stands on the plan's owner's record. Both sides write while releases run in both directions;
 * with one direction the receiver reads.
 */
export const planComment = pgTable(
  "plan_comment",
  {
    ...clientRow(),
    planId: uuid("plan_id").notNull(),
    /** A step of the plan's content; the thread stays when the step is taken out. */
    stepId: uuid("step_id").notNull(),
    kind: text("kind", { enum: ["comment", "resolved", "reopened"] }).notNull(),
    text: text("text").notNull().default(""),
    at: instant("at").notNull().default(nowOfRecord),
    editedAt: instant("edited_at"),
    /** Taken back by whoever wrote it; the words are gone, that something stood here is not. */
    withdrawnAt: instant("withdrawn_at"),
    /** These three are filled by the database from the acting membership, whatever is sent. */
    byStaffId: uuid("by_staff_id"),
    byName: text("by_name").notNull().default(""),
    byAgencyId: uuid("by_agency_id"),
  },
  (t) => [
    ...ofClient("plan_comment", t),
    foreignKey({
      name: "plan_comment_plan_fk",
      columns: [t.planId, t.clientId],
      foreignColumns: [plan.id, plan.clientId],
    }),
    check(
      "plan_comment_says_something",
      sql`(${t.kind} = 'comment' and ${t.withdrawnAt} is null) = (btrim(${t.text}) <> '')`,
    ),
    check("plan_comment_kind", sql`${t.kind} in ('comment', 'resolved', 'reopened')`),
    check("plan_comment_not_endless", sql`length(${t.text}) <= 4000`),
    ...rowPolicies({
      read: clientRead(group),
      insert: writtenByBoth,
      update: `(${writtenByBoth}) and ${byMe}`,
    }),
  ],
);

/** Until when a member of staff has read what is said about a plan: a mark of their own, which nobody else reads. */
export const planSeen = pgTable(
  "plan_seen",
  {
    id: uuid("id").primaryKey(),
    /** The reader's agency, not the plan's owner. */
    agencyId: uuid("agency_id").notNull(),
    staffId: uuid("staff_id").notNull(),
    /** The record on which the plan stands; no foreign key, because it may be another agency's. */
    ofClientId: uuid("of_client_id").notNull(),
    seenAt: instant("seen_at").notNull().default(nowOfRecord),
  },
  (t) => [
    unique("plan_seen_once").on(t.staffId, t.ofClientId),
    ...rowPolicies({
      read: `${sameAgency} and staff_id = (select app.staff())`,
      insert: `${sameAgency} and staff_id = (select app.staff())`,
      update: `${sameAgency} and staff_id = (select app.staff())`,
    }),
  ],
);

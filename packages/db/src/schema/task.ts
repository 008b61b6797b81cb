import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { agency } from "./agency.ts";
import { ofClient } from "./client-rows.ts";
import { clientRow, day, instant, nowOfRecord } from "./columns.ts";
import { clientWrite, isCoEdited, isGranted, mayRead, rowPolicies, sameUnit } from "./policies.ts";

const group = "job-search-plan";
const writtenByBoth = `(${clientWrite(group)}) or ${isCoEdited}`;
const ours = "(to_agency_id = (select app.agency()) or asked_by_agency_id = (select app.agency()))";

/**
 * Something that one side asks of the other about a shared plan, by a day. It stands on the plan's owner's record:
 * the other side sees it while the plan is released to it, and a third agency never does.
 */
export const task = pgTable(
  "task",
  {
    ...clientRow(),
    /** The step it is about; null for the plan as a whole. */
    stepId: uuid("step_id"),
    text: text("text").notNull(),
    dueOn: day("due_on").notNull(),
    toAgencyId: uuid("to_agency_id").notNull(),
    askedAt: instant("asked_at").notNull().default(nowOfRecord),
    /** Who asked; filled by the database from the acting membership, whatever is sent. */
    askedByStaffId: uuid("asked_by_staff_id"),
    askedByName: text("asked_by_name").notNull().default(""),
    askedByAgencyId: uuid("asked_by_agency_id"),
    state: text("state", { enum: ["open", "done", "declined", "withdrawn"] })
      .notNull()
      .default("open"),
    answer: text("answer").notNull().default(""),
    /** Who answered or withdrew it, and when; filled by the database. */
    closedAt: instant("closed_at"),
    closedByStaffId: uuid("closed_by_staff_id"),
    closedByName: text("closed_by_name").notNull().default(""),
  },
  (t) => [
    ...ofClient("task", t),
    foreignKey({ name: "task_to_agency_fk", columns: [t.toAgencyId], foreignColumns: [agency.id] }),
    index("task_asked_of")
      .on(t.toAgencyId, t.dueOn)
      .where(sql`${t.state} = 'open'`),
    check("task_says_something", sql`btrim(${t.text}) <> '' and length(${t.text}) <= 1000`),
    check("task_state", sql`${t.state} in ('open', 'done', 'declined', 'withdrawn')`),
    check("task_declined_with_words", sql`${t.state} <> 'declined' or btrim(${t.answer}) <> ''`),
    check("task_asked_of_the_other_side", sql`${t.toAgencyId} is distinct from ${t.askedByAgencyId}`),
    check("task_closed_whole", sql`(${t.state} = 'open') = (${t.closedAt} is null)`),
    ...rowPolicies({
      read: `(${mayRead(group)} and ${sameUnit}) or (${isGranted(group)} and ${ours})`,
      insert: writtenByBoth,
      update: `(${writtenByBoth}) and ${ours}`,
    }),
  ],
);

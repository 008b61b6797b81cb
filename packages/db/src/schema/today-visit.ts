import { pgTable, uuid } from "drizzle-orm/pg-core";
import { createdAt, instant, nowOfRecord } from "./columns.ts";
import { rowPolicies, sameAgency } from "./policies.ts";

const mine = `${sameAgency} and membership_id = (select app.membership())`;

/**
 * When a membership's *Today* was last opened, so that it can say what happened since. One row a membership, which
 * nobody but its holder sees; it is no part of anybody's record and keeps no history.
 */
export const todayVisit = pgTable(
  "today_visit",
  {
    /** The acting membership, as the policy has it: no foreign key is needed to keep it true. */
    membershipId: uuid("membership_id").primaryKey(),
    agencyId: uuid("agency_id").notNull(),
    createdAt: createdAt(),
    openedAt: instant("opened_at").notNull().default(nowOfRecord),
    /** What happened after this is new to the holder; null: they were never here before. */
    since: instant("since"),
  },
  () => rowPolicies({ read: mine, insert: mine, update: mine }),
);

import { sql } from "drizzle-orm";
import { boolean, check, pgTable } from "drizzle-orm/pg-core";
import { createdAt, instant } from "./columns.ts";
import { rowPolicies } from "./policies.ts";

const bySystem = "(select app.role()) = 'system'";

/** What this database is, in one row: whether the demo made it. No row: nobody has said so. */
export const installation = pgTable(
  "installation",
  {
    id: boolean("id").primaryKey().default(true),
    demo: boolean("demo").notNull(),
    /** When the demo was complete; null while it is being made, or if it was cut off. */
    readyAt: instant("ready_at"),
    createdAt: createdAt(),
  },
  (t) => [
    check("installation_is_one_row", sql`${t.id}`),
    ...rowPolicies({ read: "(select app.someone())", insert: bySystem, update: bySystem }, "yes"),
  ],
);

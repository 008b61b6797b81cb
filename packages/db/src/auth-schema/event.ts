import { index, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { authSchema } from "./auth-schema.ts";

/** What happened about signing in (45 CFR 164.312(b)): added to, never changed. */
export const event = authSchema.table(
  "event",
  {
    id: uuid("id").primaryKey(),
    at: timestamp("at", { withTimezone: true }).notNull().defaultNow(),
    kind: text("kind").notNull(),
    /** Whose account, if there is one; no foreign key, because the record outlives the account. */
    userId: text("user_id"),
    membershipId: uuid("membership_id"),
    ipAddress: text("ip_address"),
    userAgent: text("user_agent"),
  },
  (t) => [index("event_user").on(t.userId, t.at), index("event_at").on(t.at)],
);

import { index, text, timestamp } from "drizzle-orm/pg-core";
import { authSchema } from "./auth-schema.ts";

/** A short-lived secret sent to somebody: a password reset, an e-mail check. */
export const verification = authSchema.table(
  "verification",
  {
    id: text("id").primaryKey(),
    identifier: text("identifier").notNull(),
    value: text("value").notNull(),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp("updated_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [index("verification_identifier").on(t.identifier)],
);

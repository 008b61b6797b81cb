import { index, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { authSchema } from "./auth-schema.ts";
import { user } from "./user.ts";

/**
 * A short-lived proof that is used once: the password was right and the second step is still to come
 * (`second-step`), or a letter with a link to a new password was opened (`password`). Only the token's hash is kept.
 */
export const ticket = authSchema.table(
  "ticket",
  {
    id: uuid("id").primaryKey(),
    kind: text("kind", { enum: ["second-step", "password"] }).notNull(),
    userId: text("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    tokenHash: text("token_hash").notNull().unique("ticket_token"),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
    usedAt: timestamp("used_at", { withTimezone: true }),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [index("ticket_user").on(t.userId, t.kind)],
);

import { bigint, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { authSchema } from "./auth-schema.ts";
import { user } from "./user.ts";

/** Somebody's authenticator app (RFC 6238). The secret is encrypted; a code counts once. */
export const secondFactor = authSchema.table("second_factor", {
  userId: text("user_id")
    .primaryKey()
    .references(() => user.id, { onDelete: "cascade" }),
  secret: text("secret").notNull(),
  /** When its first code was typed in; null while it is being set up. */
  confirmedAt: timestamp("confirmed_at", { withTimezone: true }),
  /** The newest 30-second step whose code was taken: it and every earlier one are refused. */
  lastStep: bigint("last_step", { mode: "number" }).notNull().default(0),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
});

/** A code for the day the phone is lost: works once. Only a keyed hash is kept. */
export const recoveryCode = authSchema.table(
  "recovery_code",
  {
    id: uuid("id").primaryKey(),
    userId: text("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    codeHash: text("code_hash").notNull(),
    usedAt: timestamp("used_at", { withTimezone: true }),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [unique("recovery_code_of_user").on(t.userId, t.codeHash)],
);

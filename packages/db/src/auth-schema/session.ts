import { index, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { authSchema } from "./auth-schema.ts";
import { device } from "./device.ts";
import { user } from "./user.ts";

/** One sign-in. It acts for one membership at a time (`public.membership.id`). */
export const session = authSchema.table(
  "session",
  {
    id: text("id").primaryKey(),
    /** SHA-256 of the token in the cookie: who reads this table cannot sign in with it. */
    tokenHash: text("token_hash").notNull().unique("session_token_hash_unique"),
    userId: text("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    activeMembershipId: uuid("active_membership_id"),
    deviceId: uuid("device_id").references(() => device.id, { onDelete: "set null" }),
    /** When the second factor was shown. Without it, no session of somebody who has one is alive. */
    secondFactorAt: timestamp("second_factor_at", { withTimezone: true }),
    ipAddress: text("ip_address"),
    userAgent: text("user_agent"),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
    /** The last request that counted as a sign of life; app.session_actor keeps it. */
    lastSeenAt: timestamp("last_seen_at", { withTimezone: true }).notNull().defaultNow(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp("updated_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [index("session_user").on(t.userId)],
);

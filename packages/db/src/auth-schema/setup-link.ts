import { text, timestamp, uuid } from "drizzle-orm/pg-core";
import { authSchema } from "./auth-schema.ts";

/** A one-time link with which an agency and its administrator are created. Only the hash of the token is kept. */
export const setupLink = authSchema.table("setup_link", {
  id: uuid("id").primaryKey(),
  tokenHash: text("token_hash").notNull().unique(),
  expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
  usedAt: timestamp("used_at", { withTimezone: true }),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
});

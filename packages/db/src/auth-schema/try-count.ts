import { integer, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { authSchema } from "./auth-schema.ts";

/**
 * How often something was tried without success, and when the next try is heard. In the database, so that several API
 * processes count together. The key is a hash: it names neither an account nor an address.
 */
export const tryCount = authSchema.table("try_count", {
  key: text("key").primaryKey(),
  count: integer("count").notNull(),
  /** The last try that was heard; one that came too early changes nothing. */
  lastAt: timestamp("last_at", { withTimezone: true }).notNull(),
  /** Which try that was: so that one statement counts it and says whether it is heard. */
  tryId: uuid("try_id").notNull(),
});

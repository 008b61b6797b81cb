import { bigint, integer, text } from "drizzle-orm/pg-core";
import { authSchema } from "./auth-schema.ts";

/** How often a sign-in path was called; in the database, so that several API processes count together. */
export const rateLimit = authSchema.table("rate_limit", {
  id: text("id").primaryKey(),
  key: text("key").notNull().unique(),
  count: integer("count").notNull(),
  lastRequest: bigint("last_request", { mode: "number" }).notNull(),
});

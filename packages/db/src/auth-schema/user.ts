import { boolean, text, timestamp } from "drizzle-orm/pg-core";
import { authSchema } from "./auth-schema.ts";

/** Somebody who can sign in. What they may do is decided by `membership`, never here. */
export const user = authSchema.table("user", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  email: text("email").notNull().unique(),
  emailVerified: boolean("email_verified").notNull().default(false),
  image: text("image"),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  updatedAt: timestamp("updated_at", { withTimezone: true }).notNull().defaultNow(),
});

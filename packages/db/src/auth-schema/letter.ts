import { sql } from "drizzle-orm";
import { index, integer, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { authSchema } from "./auth-schema.ts";

/**
 * A letter that waits for the mail server, or was sent. What it said is taken out once it is sent, because letters
 * carry links; in a demo nothing is sent, and letters stay for the mailbox page.
 */
export const letter = authSchema.table(
  "letter",
  {
    id: uuid("id").primaryKey(),
    toAddress: text("to_address").notNull(),
    subject: text("subject").notNull(),
    text: text("text").notNull(),
    attempts: integer("attempts").notNull().default(0),
    sendAfter: timestamp("send_after", { withTimezone: true }).notNull().defaultNow(),
    sentAt: timestamp("sent_at", { withTimezone: true }),
    /** When it was given up: refused for good, or tried for too long. */
    failedAt: timestamp("failed_at", { withTimezone: true }),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    index("letter_waiting")
      .on(t.sendAfter)
      .where(sql`sent_at is null and failed_at is null`),
    index("letter_created").on(t.createdAt),
  ],
);

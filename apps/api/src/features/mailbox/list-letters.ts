import type { mailboxOutput } from "@ips/contract";
import { authTables } from "@ips/db";
import { desc } from "drizzle-orm";
import type { z } from "zod";
import type { Deps } from "../../deps.ts";
import { notFound } from "../../errors/app-error.ts";

/**
 * The letters of a demo, which nobody sends: its people share one password, so they may share a mailbox.
 *
 * @throws AppError not-found everywhere but in a database that the demo made.
 */
export async function listLetters({ database, demo }: Deps): Promise<z.infer<typeof mailboxOutput>> {
  if (!demo) throw notFound();
  const { letter } = authTables;
  const found = await database.auth
    .select()
    .from(letter)
    .orderBy(desc(letter.createdAt), desc(letter.id))
    .limit(50);
  return {
    rows: found.map((each) => ({
      letterId: each.id,
      to: each.toAddress,
      subject: each.subject,
      text: each.text,
      at: each.createdAt.toISOString(),
    })),
  };
}

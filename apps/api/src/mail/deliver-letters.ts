import { authTables } from "@ips/db";
import { and, asc, eq, inArray, isNull, lte, sql } from "drizzle-orm";
import type { Transporter } from "nodemailer";
import type { Deps } from "../deps.ts";
import { letterHtml } from "./letter-html.ts";

type Needs = Pick<Deps, "database" | "clock" | "settings" | "log">;

/** So long a letter is kept from the other carriers while one has it: a carrier that dies gives it back. */
const heldMinutes = 5;
/** A letter is tried again after 1, 2, 4 … minutes, at most an hour apart, for three days. */
const giveUpAfterMs = 3 * 24 * 60 * 60_000;
const atOnce = 10;

const { letter } = authTables;

const later = (from: Date, minutes: number): Date => new Date(from.getTime() + minutes * 60_000);

/** A mail server's "no" that another try does not change: the address does not exist, say (RFC 5321, 4.2.1). */
function isForGood(error: unknown): boolean {
  const status = error instanceof Error && "responseCode" in error ? Number(error.responseCode) : 0;
  // 530, 534, 535 and 538 are about our own sign-in at the mail server: an operator mends them.
  return status >= 550 && status < 560;
}

/**
 * Takes the letters that wait to the mail server, each once, with as many processes as there are. Sent letters keep
 * to whom and about what, and lose what they said.
 *
 * @returns how many were sent, and how many wait for another try.
 */
export async function deliverLetters(
  deps: Needs,
  transport: Transporter,
): Promise<{ sent: number; waiting: number }> {
  const { database, clock } = deps;
  const now = clock.now();
  const due = database.auth
    .select({ id: letter.id })
    .from(letter)
    .where(and(isNull(letter.sentAt), isNull(letter.failedAt), lte(letter.sendAfter, now)))
    .orderBy(asc(letter.sendAfter))
    .limit(atOnce)
    .for("update", { skipLocked: true });
  const taken = await database.auth
    .update(letter)
    .set({ sendAfter: later(now, heldMinutes), attempts: sql`${letter.attempts} + 1` })
    .where(inArray(letter.id, due))
    .returning();
  const done = await Promise.all(taken.map((each) => deliver(deps, transport, each)));
  return { sent: done.filter(Boolean).length, waiting: done.filter((sent) => !sent).length };
}

async function deliver(
  { database, clock, settings, log }: Needs,
  transport: Transporter,
  { id, toAddress, subject, text, attempts, createdAt }: typeof letter.$inferSelect,
): Promise<boolean> {
  const own = eq(letter.id, id);
  try {
    await transport.sendMail({
      from: settings.mailFrom,
      to: { name: "", address: toAddress },
      subject,
      text,
      html: letterHtml(text),
      // A letter that is sent twice, because a process died in between, is recognised as one.
      messageId: `<${id}@${new URL(settings.baseUrl).hostname}>`,
    });
    await database.auth.update(letter).set({ sentAt: clock.now(), text: "" }).where(own);
    return true;
  } catch (error) {
    const now = clock.now();
    const gone = isForGood(error) || now.getTime() - createdAt.getTime() > giveUpAfterMs;
    log.error({ letter: id, attempts, gone, error }, "a letter was not taken by the mail server");
    await database.auth
      .update(letter)
      .set(
        gone
          ? { failedAt: now, text: "" }
          : { sendAfter: later(now, Math.min(60, 2 ** Math.min(attempts - 1, 6))) },
      )
      .where(own);
    return false;
  }
}

import { authTables } from "@ips/db";
import { and, eq, gt, isNull } from "drizzle-orm";
import type { Deps } from "../deps.ts";
import { hashToken, newToken } from "./one-time-token.ts";

const { ticket } = authTables;
type Kind = (typeof ticket.$inferSelect)["kind"];

/** Gives somebody a proof that works once and for a short while. @returns its token. */
export async function giveTicket(
  { database, clock, newId }: Pick<Deps, "database" | "clock" | "newId">,
  kind: Kind,
  userId: string,
  minutes: number,
): Promise<string> {
  const token = newToken();
  await database.auth.insert(ticket).values({
    id: newId(),
    kind,
    userId,
    tokenHash: hashToken(token),
    expiresAt: new Date(clock.now().getTime() + minutes * 60_000),
  });
  return token;
}

const usable = ({ clock }: Pick<Deps, "clock">, kind: Kind, token: string) =>
  and(
    eq(ticket.kind, kind),
    eq(ticket.tokenHash, hashToken(token)),
    isNull(ticket.usedAt),
    gt(ticket.expiresAt, clock.now()),
  );

/** Whose ticket it is, while it can be used. */
export async function readTicket(
  deps: Pick<Deps, "database" | "clock">,
  kind: Kind,
  token: string | null,
): Promise<{ userId: string; name: string; email: string } | null> {
  if (token === null) return null;
  const { user } = authTables;
  const [found] = await deps.database.auth
    .select({ userId: user.id, name: user.name, email: user.email })
    .from(ticket)
    .innerJoin(user, eq(user.id, ticket.userId))
    .where(usable(deps, kind, token));
  return found ?? null;
}

/** Uses a ticket up: true once. */
export async function spendTicket(
  deps: Pick<Deps, "database" | "clock">,
  kind: Kind,
  token: string,
): Promise<boolean> {
  const spent = await deps.database.auth
    .update(ticket)
    .set({ usedAt: deps.clock.now() })
    .where(usable(deps, kind, token))
    .returning({ id: ticket.id });
  return spent.length > 0;
}

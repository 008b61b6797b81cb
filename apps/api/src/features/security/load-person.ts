import type { securityOfInput } from "@ips/contract";
import { authTables, membership } from "@ips/db";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import type { Addressee } from "../../auth/letters.ts";
import { notFound } from "../../errors/app-error.ts";

/** The sign-in behind a membership of the actor's own agency, and where its letters go. @throws AppError not-found for any other. */
export async function loadPerson(
  { run, actor, deps }: ActorContext,
  input: z.output<typeof securityOfInput>,
): Promise<{ userId: string; addressee: Addressee | null }> {
  const [own] = await run((tx) =>
    tx
      .select({ userId: membership.userId })
      .from(membership)
      .where(and(eq(membership.id, input.membershipId), eq(membership.agencyId, actor.agencyId))),
  );
  if (!own) throw notFound();
  const { user } = authTables;
  const [addressee = null] = await deps.database.auth
    .select({ name: user.name, email: user.email })
    .from(user)
    .where(eq(user.id, own.userId));
  return { userId: own.userId, addressee };
}

import { vrCase, type Actor, type Tx } from "@ips/db";
import { and, eq } from "drizzle-orm";
import { conflict, notFound } from "../../errors/app-error.ts";
import { worksIn } from "../client/works-in.ts";

/** A case of the actor's own office. */
export type OwnCase = typeof vrCase.$inferSelect;

/**
 * A case of the actor's own agency and offices.
 *
 * @throws AppError not-found for another agency's or office's case as for none.
 */
export async function loadOwnCase(tx: Tx, actor: Actor, caseId: string): Promise<OwnCase> {
  const [found] = await tx
    .select()
    .from(vrCase)
    .where(and(eq(vrCase.id, caseId), eq(vrCase.agencyId, actor.agencyId)));
  if (!found || !worksIn(actor, found)) throw notFound();
  return found;
}

/**
 * As {@link loadOwnCase}, for what only an open case allows.
 *
 * @throws AppError not-found; vr-case.closed with the day.
 */
export async function loadOpenCase(tx: Tx, actor: Actor, caseId: string): Promise<OwnCase> {
  const found = await loadOwnCase(tx, actor, caseId);
  if (found.closedOn !== null) throw conflict("vr-case.closed", { closedOn: found.closedOn });
  return found;
}

import type { openElsewhereInput, openElsewhereOutput } from "@ips/contract";
import { agency } from "@ips/db";
import { eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { portalOf } from "../../auth/memberships.ts";
import { notFound } from "../../errors/app-error.ts";
import { whenConstraint } from "../../errors/database-error.ts";
import { openingLetter } from "./opening-letter.ts";

type Output = z.output<typeof openElsewhereOutput>;

/**
 * Opens a record elsewhere in the agency that the actor has looked for today: for reading, until the day the agency has
 * set. The supervisors of the record's unit are told by mail; on *Today* it waits for their review.
 *
 * @throws AppError not-found for what was not found today; conflict break-glass.open-already.
 */
export async function openElsewhere(
  { deps, actor, run }: ActorContext,
  { openingId, clientId, reason, words }: z.output<typeof openElsewhereInput>,
): Promise<Output> {
  const opened = await run(async (tx) => {
    const { rows } = await tx.execute<{ until: string | null }>(
      sql`select app.open_break_glass(${openingId}::uuid, ${clientId}::uuid, ${reason}, ${words})::text as until`,
    );
    const until = rows[0]?.until;
    if (!until) throw notFound();
    const told = await tx.execute<{ name: string; email: string }>(
      sql`select name, email from app.break_glass_supervisors(${openingId}::uuid)`,
    );
    const [own] = await tx.select({ name: agency.name }).from(agency).where(eq(agency.id, actor.agencyId));
    return { until, supervisors: told.rows, agencyName: own?.name ?? "" };
  }).catch(whenConstraint({ break_glass_open_already: () => ["break-glass.open-already", {}] }));

  const link = `${deps.settings.baseUrl}/${portalOf(actor.agencyKind)}/elsewhere`;
  const { agencyName } = opened;
  await Promise.all(
    opened.supervisors.map(({ name, email }) =>
      deps.mail.send(openingLetter({ to: email, name, agencyName, byName: actor.staffName, link })),
    ),
  );
  return { id: openingId, expiresOn: opened.until };
}

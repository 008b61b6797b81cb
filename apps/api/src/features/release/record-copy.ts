import { personRelease, release, releaseOffer } from "@ips/db";
import { sql } from "drizzle-orm";
import type { ActorContext } from "../../actor-context.ts";
import { notFound } from "../../errors/app-error.ts";

/**
 * Records that the person was given their copy of a signed form today (45 CFR 164.508(c)(4)). The first day stays.
 *
 * @throws AppError not-found, also for a form that another agency keeps.
 */
export async function recordCopy(
  { actor, run }: ActorContext,
  { formId }: { formId: string },
): Promise<{ id: string }> {
  return run(async (tx) => {
    const given = { copyGivenOn: sql`coalesce(copy_given_on, ${actor.today}::date)` };
    const own = sql`id = ${formId} and agency_id = app.agency()`;
    const done = [
      ...(await tx.update(release).set(given).where(own).returning({ id: release.id })),
      ...(await tx.update(personRelease).set(given).where(own).returning({ id: personRelease.id })),
      ...(await tx.update(releaseOffer).set(given).where(own).returning({ id: releaseOffer.id })),
    ];
    const [one] = done;
    if (!one) throw notFound();
    return one;
  });
}

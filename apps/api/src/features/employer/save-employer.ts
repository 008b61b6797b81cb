import type { saveEmployerInput, written } from "@ips/contract";
import { employer } from "@ips/db";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { notFound } from "../../errors/app-error.ts";
import { employerConflicts } from "./employer-conflicts.ts";

/** Adds a business to the own agency's list, or changes what is written about it. One business has one name there. */
export async function saveEmployer(
  ctx: ActorContext,
  { employerId, ...facts }: z.output<typeof saveEmployerInput>,
): Promise<z.infer<typeof written>> {
  return ctx
    .run(async (tx) => {
      const [existing] = await tx
        .select({ id: employer.id })
        .from(employer)
        .where(eq(employer.id, employerId));
      if (existing) {
        await tx.update(employer).set(facts).where(eq(employer.id, employerId));
        return { id: employerId };
      }
      const added = await tx
        .insert(employer)
        .values({ id: employerId, agencyId: ctx.actor.agencyId, ...facts })
        .onConflictDoNothing({ target: employer.id })
        .returning({ id: employer.id });
      // The key is taken by a business of another agency.
      if (added.length === 0) throw notFound();
      return { id: employerId };
    })
    .catch(employerConflicts(facts));
}

import { employer, type Tx } from "@ips/db";
import { and, eq, or, sql } from "drizzle-orm";
import { notFound } from "../../errors/app-error.ts";

/** A business by its key, or a new one by its name. */
export type EmployerChoice =
  | { readonly employerId: string }
  | { readonly newEmployerId: string; readonly name: string };

/**
 * The key of the business meant. A new name that the agency already has (spaces and capitals aside) is that business:
 * whoever logs a visit from the street should not have to search first.
 */
export async function findOrAddEmployer(tx: Tx, agencyId: string, choice: EmployerChoice): Promise<string> {
  if ("employerId" in choice) {
    const [known] = await tx
      .select({ id: employer.id })
      .from(employer)
      .where(eq(employer.id, choice.employerId));
    if (!known) throw notFound();
    return known.id;
  }
  const { newEmployerId, name } = choice;
  const [added] = await tx
    .insert(employer)
    .values({ id: newEmployerId, agencyId, name })
    .onConflictDoNothing()
    .returning({ id: employer.id });
  if (added) return added.id;
  const [sameName] = await tx
    .select({ id: employer.id })
    .from(employer)
    .where(
      and(
        eq(employer.agencyId, agencyId),
        or(eq(employer.id, newEmployerId), sql`lower(btrim(${employer.name})) = lower(btrim(${name}))`),
      ),
    )
    .orderBy(sql`${employer.id} = ${newEmployerId}::uuid desc`)
    .limit(1);
  if (!sameName) throw notFound();
  return sameName.id;
}

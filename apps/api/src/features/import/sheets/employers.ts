import { employer, type Tx } from "@ips/db";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Directory, EmployerEntry } from "../rows/directory.ts";
import { nameKey } from "../values/normalise.ts";
import type { ImportSession } from "./sheet-importer.ts";

/**
 * Finds the businesses that a batch of rows names, and adds those that the agency does not know yet. Afterwards
 * the directory knows every one of them.
 */
export async function ensureEmployers(session: ImportSession, names: Iterable<string>): Promise<void> {
  const { tx, actor, directory, newId, write } = session;
  const wanted = new Map<string, EmployerEntry>();
  for (const name of names) {
    if (directory.employer(name) === null && !wanted.has(nameKey(name)))
      wanted.set(nameKey(name), { id: newId(), name });
  }
  if (wanted.size === 0) return;
  const added = [...wanted.values()];
  if (write) {
    await tx
      .insert(employer)
      .values(added.map((each) => ({ ...each, agencyId: actor.agencyId })))
      .onConflictDoNothing();
    // Somebody may have added one of them a moment ago: the record's own key counts.
    await knownByName(tx, actor.agencyId, added, directory);
  } else {
    for (const each of added) directory.addEmployer(each);
  }
}

async function knownByName(
  tx: Tx,
  agencyId: string,
  names: readonly EmployerEntry[],
  directory: Directory,
): Promise<void> {
  const rows = await tx
    .select({ id: employer.id, name: employer.name })
    .from(employer)
    .where(
      and(
        eq(employer.agencyId, agencyId),
        inArray(
          sql`lower(btrim(${employer.name}))`,
          names.map(({ name }) => sql`lower(btrim(${name}))`),
        ),
      ),
    );
  for (const row of rows) directory.addEmployer(row);
}

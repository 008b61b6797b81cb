import { staffTeam } from "@ips/db";
import { and, eq, inArray } from "drizzle-orm";
import type { ImportSession } from "../sheet-importer.ts";

/** Makes the named teams of a program the ones that a member of staff serves. The directory knows them all. */
export async function setTeams(
  { tx, actor, directory, write }: ImportSession,
  staffId: string,
  unitId: string | null,
  names: readonly string[],
  before: readonly { readonly id: string }[],
): Promise<void> {
  if (!write || unitId === null) return;
  const wanted = new Set(names.flatMap((name) => directory.team(unitId, name)?.id ?? []));
  const had = new Set(before.map(({ id }) => id));
  const ended = [...had].filter((id) => !wanted.has(id));
  const added = [...wanted].filter((id) => !had.has(id));
  if (ended.length > 0)
    await tx.delete(staffTeam).where(and(eq(staffTeam.staffId, staffId), inArray(staffTeam.teamId, ended)));
  if (added.length > 0)
    await tx.insert(staffTeam).values(added.map((teamId) => ({ agencyId: actor.agencyId, staffId, teamId })));
}

import { treatmentTeam } from "@ips/db";
import type { TeamEntry } from "../rows/directory.ts";
import { nameKey } from "../values/normalise.ts";
import type { ImportSession } from "./sheet-importer.ts";

/** Adds the treatment teams that a batch of rows names and that their program does not know yet. */
export async function ensureTeams(
  session: ImportSession,
  wanted: Iterable<{ unitId: string; name: string }>,
): Promise<void> {
  const { tx, actor, directory, newId, write } = session;
  const added = new Map<string, TeamEntry>();
  for (const { unitId, name } of wanted) {
    const key = `${unitId} ${nameKey(name)}`;
    if (directory.team(unitId, name) === null && !added.has(key))
      added.set(key, { id: newId(), unitId, name });
  }
  if (added.size === 0) return;
  const teams = [...added.values()];
  if (write)
    await tx.insert(treatmentTeam).values(teams.map((team) => ({ ...team, agencyId: actor.agencyId })));
  for (const team of teams) directory.addTeam(team);
}

import { dataGroups, type Role } from "@ips/domain";
import type pg from "pg";
import type { Actor } from "../../src/actor.ts";
import type { ClientTable } from "./client-tables.ts";
import { cell, everyRole } from "./matrix.ts";
import { isOpened, isOpenSituation, sideOf, situations, type Situation, type World } from "./world.ts";

/** Becomes an actor inside the owner's transaction, exactly as `asActor` binds one. */
export async function become(client: pg.ClientBase, actor: Actor): Promise<void> {
  const settings = {
    user_id: actor.userId,
    membership: actor.membershipId,
    agency: actor.agencyId,
    agency_kind: actor.agencyKind,
    role: actor.role,
    units: `{${actor.unitIds.join(",")}}`,
    staff: actor.staffId,
    staff_name: actor.staffName,
    today: actor.today,
    screen: actor.screen,
  };
  await client.query(
    "select set_config('app.' || name, value, true) from unnest($1::text[], $2::text[]) as setting (name, value) union all select set_config('role', 'ips_app', true)",
    [Object.keys(settings), Object.values(settings).map((value) => value ?? "")],
  );
}

/** Should this role see the table's rows of the record in this situation? */
export function shouldSee(role: Role, table: ClientTable, situation: Situation): boolean {
  const expected = cell(role, table.group);
  if (situation === "own unit") return expected.read === "unit";
  // Whoever opened a record elsewhere goes on seeing that they did.
  if (table.others === "opened by me") return situation.startsWith("opened") && !situation.endsWith("else");
  if (isOpened(situation)) return table.others === "granted" && expected.read === "unit";
  if (!isOpenSituation(situation)) return false;
  switch (table.others) {
    case "granted":
      return expected.released;
    case "its own release":
      return dataGroups.some((group) => cell(role, group).released);
    case "addressed to us":
    case "nothing":
      return false;
  }
}

/** The cells of a table that a policy would turn red if it let everything through, or nothing. */
export function readCells(table: ClientTable, seen: boolean): string[] {
  return everyRole.flatMap((role) =>
    situations
      .filter((situation) => shouldSee(role, table, situation) === seen)
      .map((situation) => `${role} · ${situation}: ${seen ? "does not see it" : "sees it"}`),
  );
}

/** What differs between what each role sees of a table and what it should, "role · situation: sees it / does not see it". */
export async function readMismatches(
  client: pg.ClientBase,
  world: World,
  table: ClientTable,
): Promise<string[]> {
  return (await readMismatchesOf(client, world, [table])).get(table.name) ?? [];
}

/** The same of several tables, by their names: each role looks at all of them before the next one does. */
export async function readMismatchesOf(
  client: pg.ClientBase,
  world: World,
  tables: readonly ClientTable[],
): Promise<Map<string, string[]>> {
  const wrong = new Map<string, string[]>(tables.map(({ name }) => [name, []]));
  for (const role of everyRole) {
    const side = world[sideOf(role)];
    const actor = side.actors[role];
    if (actor === undefined) throw new Error(`nobody is a ${role}`);
    await client.query("savepoint actor");
    await become(client, actor.actor());
    for (const table of tables) {
      const { rows } = await client.query<{ client: string }>(
        `select distinct ${table.client ?? "client_id"} as client from public.${table.table} where ${table.where ?? "true"}`,
      );
      const seen = new Set(rows.map((row) => row.client));
      for (const situation of situations) {
        const sees = seen.has(side.records[situation].client.id);
        if (sees !== shouldSee(role, table, situation))
          wrong.get(table.name)?.push(`${role} · ${situation}: ${sees ? "sees it" : "does not see it"}`);
      }
    }
    await client.query("rollback to savepoint actor; release savepoint actor");
  }
  return wrong;
}

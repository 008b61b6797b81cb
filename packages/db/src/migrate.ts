import type pg from "pg";
import { ensureRoles } from "./internal/ensure-roles.ts";
import { readMigrations } from "./internal/read-migrations.ts";

/** One lock for all who migrate this database at the same time: the others wait and find nothing left to do. */
const migrationLock = 4_117_002_026;

const makeLedger = `create table if not exists app.migration (
  name text primary key, hash text not null, applied_at timestamptz not null default now())`;

/** A database that this version of the package cannot bring up to date, and why. */
export class MigrationError extends Error {
  override name = "MigrationError";
}

/**
 * Brings a database up to this version: roles, then each missing migration in a transaction of its own.
 * Safe to repeat and to run from several processes at once.
 *
 * @param client connected as the owner of the database (a superuser, or a user with CREATEROLE).
 * @returns the names of the migrations that were applied now.
 * @throws MigrationError when the database holds a migration that this version does not know, or knows otherwise.
 */
export async function migrate(client: pg.ClientBase): Promise<string[]> {
  await client.query("select pg_advisory_lock($1)", [migrationLock]);
  try {
    await ensureRoles(client);
    await client.query(makeLedger);
    const { rows } = await client.query<{ name: string; hash: string }>(
      "select name, hash from app.migration",
    );
    const done = new Map(rows.map((row) => [row.name, row.hash]));
    const migrations = await readMigrations();
    refuseStrangers(done, migrations);
    const applied: string[] = [];
    for (const each of migrations) {
      if (done.has(each.name)) continue;
      await applyOne(client, each);
      applied.push(each.name);
    }
    return applied;
  } finally {
    await client.query("select pg_advisory_unlock($1)", [migrationLock]);
  }
}

function refuseStrangers(done: Map<string, string>, known: { name: string; hash: string }[]): void {
  const hashes = new Map(known.map((each) => [each.name, each.hash]));
  for (const [name, hash] of done) {
    if (!hashes.has(name)) {
      throw new MigrationError(
        `The database has the migration "${name}", which this version does not know: it was written by a newer version. Start that version instead.`,
      );
    }
    if (hashes.get(name) !== hash) {
      throw new MigrationError(
        `The migration "${name}" was applied with another content than this version has. A migration is never edited; put the change into a new one, or restore the database from a backup.`,
      );
    }
  }
}

async function applyOne(
  client: pg.ClientBase,
  migration: { name: string; sql: string; hash: string },
): Promise<void> {
  await client.query("begin");
  try {
    await client.query(migration.sql);
    await client.query("insert into app.migration (name, hash) values ($1, $2)", [
      migration.name,
      migration.hash,
    ]);
    await client.query("commit");
  } catch (cause) {
    await client.query("rollback");
    throw new MigrationError(
      `The migration "${migration.name}" failed and was rolled back: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
  }
}

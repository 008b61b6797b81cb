import { openDatabase } from "@ips/db";
import { hashPassword } from "better-auth/crypto";
import pg from "pg";
import { people } from "./load/people.ts";
import { history, work } from "./load/work.ts";
import type { Scale } from "./scale.ts";
import type { BenchServer } from "./server.ts";

/** Raised when what is loaded changes, so that an older database is made anew. */
const version = 1;

/** The password of everybody in a bench database. */
export const password = "a bench needs no secrets";

/** Tables whose secondary indexes are made after the rows: four times faster. */
const large = ["contact", "history", "access_entry", "plan_version", "employer_contact_client"];

/**
 * Makes the database of a scale, or takes the one that was made before, brought to the present migrations.
 * Rows are loaded as the owner, past the triggers, with the history they would have written.
 *
 * @returns the owner's URL of the database.
 */
export async function makeDatabase(
  server: BenchServer,
  scale: Scale,
  say: (line: string) => void,
): Promise<string> {
  const name = `ips_bench_${scale.name}_v${version}`;
  const url = server.database(name);
  if (!(await server.has(name))) {
    const unfinished = `${name}_unfinished`;
    await server.run(`drop database if exists ${unfinished} with (force)`);
    await server.run(`create database ${unfinished}`);
    await migrateTo(server.database(unfinished));
    const started = performance.now();
    await fill(server.database(unfinished), scale, say);
    await server.run(`alter database ${unfinished} rename to ${name}`);
    say(`${name} made in ${Math.round((performance.now() - started) / 1000)} s`);
  }
  await migrateTo(url);
  return url;
}

const migrateTo = async (url: string): Promise<void> => (await openDatabase({ url })).close();

async function fill(url: string, scale: Scale, say: (line: string) => void): Promise<void> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    await owner.query(
      "set session_replication_role = replica; set synchronous_commit = off; set work_mem = '256MB'; set maintenance_work_mem = '512MB'",
    );
    const indexes = await takeIndexes(owner);
    for (const statement of [...people(scale, await hashPassword(password)), ...work(scale), ...history()]) {
      const started = performance.now();
      const { rowCount } = await owner.query(statement);
      const seconds = (performance.now() - started) / 1000;
      if (seconds > 5) say(`  ${rowCount ?? 0} rows in ${seconds.toFixed(0)} s: ${statement.slice(0, 40)}…`);
    }
    for (const index of indexes) await owner.query(index);
    await owner.query("vacuum (analyze)");
    await owner.query("checkpoint");
  } finally {
    await owner.end();
  }
}

/** Drops the secondary indexes of the large tables, and gives the statements that make them again. */
async function takeIndexes(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string; statement: string }>(
    `select c.relname as name, pg_get_indexdef(i.indexrelid) as statement from pg_index i
      join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
      where t.relname = any($1) and t.relnamespace = 'public'::regnamespace and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid)`,
    [large],
  );
  for (const { name } of rows) await owner.query(`drop index ${pg.escapeIdentifier(name)}`);
  return rows.map(({ statement }) => statement);
}

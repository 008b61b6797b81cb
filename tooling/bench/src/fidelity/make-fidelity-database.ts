import pg from "pg";
import { makeDatabase } from "../make-database.ts";
import type { Scale } from "../scale.ts";
import type { BenchServer } from "../server.ts";
import { olderPast, teamFigures } from "./team-figures.ts";

/**
 * Makes the database of a scale with what a fidelity review asks about, and with a past of so many times the length; or takes the one that was
 * made before.
 *
 * @returns the owner's URL of the database.
 */
export async function makeFidelityDatabase(
  server: BenchServer,
  { scale, times }: { scale: Scale; times: number },
  say: (line: string) => void,
): Promise<string> {
  const named = { ...scale, name: `${scale.name}_fidelity` };
  const url = await makeDatabase(server, named, say);
  await run(url, async (owner) => {
    const { rowCount } = await owner.query("select from staff where role = 'ips-supervisor' limit 1");
    if (rowCount === 0) await fill(owner, teamFigures());
  });
  if (times === 1) return url;
  const first = new URL(url).pathname.slice(1);
  const long = `${first}_x${times}`;
  if (!(await server.has(long))) {
    const unfinished = `${long}_unfinished`;
    await server.run(`drop database if exists ${unfinished} with (force)`);
    await server.run(`create database ${unfinished} template ${first}`);
    const started = performance.now();
    await run(server.database(unfinished), (owner) => fill(owner, olderPast(times)));
    await server.run(`alter database ${unfinished} rename to ${long}`);
    say(`${long} made in ${Math.round((performance.now() - started) / 1000)} s`);
  }
  return server.database(long);
}

async function run(url: string, work: (owner: pg.Client) => Promise<void>): Promise<void> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    await work(owner);
  } finally {
    await owner.end();
  }
}

async function fill(owner: pg.Client, statements: readonly string[]): Promise<void> {
  await owner.query(
    "set session_replication_role = replica; set synchronous_commit = off; set work_mem = '256MB'",
  );
  for (const statement of statements) await owner.query(statement);
  await owner.query("vacuum (analyze)");
}

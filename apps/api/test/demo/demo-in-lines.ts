import { testDatabase, type TestDatabase } from "@ips/db/testing";
import { sql } from "drizzle-orm";
import { makeDeps } from "../../src/deps.ts";
import { readSettings } from "../../src/env.ts";
import { smallDemo } from "../../src/features/demo/demo.ts";
import { prepareFirstRun } from "../../src/installation/prepare.ts";
import { asOpened } from "../everyday/world.ts";
import { demoDay } from "./loaded.ts";

/** Builds the demo of the tests' day once more, in a database of its own, and says what is in it. */
export async function demoBuiltAgain(): Promise<string[]> {
  const database = await testDatabase();
  try {
    const settings = readSettings({ IPS_CLOCK: demoDay, IPS_LOG: "silent", IPS_DEMO: "1" });
    const deps = makeDeps(settings, asOpened(database), { demo: true });
    await prepareFirstRun(deps, smallDemo, true, () => undefined);
    return await demoInLines(database);
  } finally {
    await database.close();
  }
}

/** A demo, as a line for each table: how many rows, and a digest of what they say. */
export async function demoInLines(database: TestDatabase): Promise<string[]> {
  const { rows: tables } = await database.owner.execute<{ name: string }>(
    sql`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'installation' order by 1`,
  );
  const lines: string[] = [];
  for (const { name } of tables) {
    // Left out: keys that the database makes, one-time tokens, and what signing up stamps with the real moment.
    const signUp = name === "membership" ? ["created_at"] : [];
    const leftOut = ["id", "row_id", "replaces_id", "milestone_id", "token_hash", "changes", ...signUp];
    const { rows } = await database.owner.execute<{ count: number; digest: string | null }>(sql`
      select count(*)::int as count, md5(string_agg(text, '' order by text)) as digest
      from (select (to_jsonb(x) - ${sql.param(leftOut)}::text[])::text as text from ${sql.identifier(name)} x
        where ${name} <> 'history' or to_jsonb(x) ->> 'table_name' not in ('membership', 'invitation')) each`);
    lines.push(`${name}: ${rows[0]?.count}, ${rows[0]?.digest ?? "empty"}`);
  }
  return lines;
}

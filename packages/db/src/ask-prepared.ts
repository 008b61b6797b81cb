import { createHash } from "node:crypto";
import type { SQL } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import type { Tx } from "./db.ts";

const dialect = new PgDialect();
const names = new Map<string, string>();

/** The name under which a connection keeps a statement: the same text has the same name, and no two texts share one. */
function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash("sha256").update(text).digest("base64url").slice(0, 32);
  names.set(text, name);
  return name;
}

/**
 * Asks a query that is parsed and planned once a connection and kept there by name: for the large statements of pages in
 * use every day, of which planning was the greater part. Its text must be one of a few: what varies goes into
 * parameters, lists into one array parameter.
 *
 * @example
 * const rows = await askPrepared<{ id: string }>(tx, sql`select id from client where id = any(${ids}::uuid[])`);
 */
export async function askPrepared<Row extends object>(tx: Tx, query: SQL): Promise<Row[]> {
  const built = dialect.sqlToQuery(query);
  const prepared = tx._.session.prepareQuery(built, undefined, nameOf(built.sql), false);
  const { rows } = (await prepared.execute()) as { rows: Row[] };
  return rows;
}

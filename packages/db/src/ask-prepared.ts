import { createHash } from "node:crypto";
import type { SQL } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import type { AuthDb, Tx } from "./db.ts";

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

/** A statement as text with its values in order: `$1` is the first. */
export type Statement = { readonly text: string; readonly values: readonly unknown[] };

/**
 * Asks a query that is parsed and planned once a connection and kept there by name: for the large statements of pages in
 * use every day, of which planning was the greater part. Its text must be one of a few: what varies goes into
 * parameters, lists into one array parameter.
 *
 * @example
 * const rows = await askPrepared<{ id: string }>(tx, sql`select id from client where id = any(${ids}::uuid[])`);
 */
export async function askPrepared<Row extends object>(
  tx: Pick<Tx, "_"> | Pick<AuthDb, "_">,
  query: SQL | Statement,
): Promise<Row[]> {
  const built = "text" in query ? { sql: query.text, params: [...query.values] } : dialect.sqlToQuery(query);
  const prepared = tx._.session.prepareQuery(built, undefined, nameOf(built.sql), false);
  const { rows } = (await prepared.execute()) as { rows: Row[] };
  return rows;
}

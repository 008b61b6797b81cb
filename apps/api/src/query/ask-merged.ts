import { askPrepared, type Tx } from "@ips/db";
import { sql, type SQL } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import { rowsOf, type Asked, type AskedRows } from "./ask-together.ts";

const dialect = new PgDialect();

/**
 * Asks what several procedures of one request want to know in one statement, with all their entries in the access log. A
 * question that two of them have is asked once: only if text and values are the same to the letter.
 *
 * @returns the rows for each part, in the order of the parts.
 */
export async function askMerged(tx: Tx, parts: readonly Asked[]): Promise<AskedRows[]> {
  const names = new Map<string, string>();
  const columns: SQL[] = [];
  const column = (from: SQL): string => {
    const { sql: text, params } = dialect.sqlToQuery(from);
    const key = JSON.stringify([text, params]);
    const known = names.get(key);
    if (known !== undefined) return known;
    const name = `q${names.size}`;
    names.set(key, name);
    columns.push(rowsOf(from, name));
    return name;
  };
  const placed = parts.map(({ questions }) =>
    Object.entries(questions).map(([name, { from }]) => [name, column(from)] as const),
  );
  const writes = parts.flatMap(({ alongside }, index) =>
    alongside === undefined ? [] : [sql`${sql.identifier(`w${index}`)} as (${alongside})`],
  );
  const written = writes.length === 0 ? sql`` : sql`with ${sql.join(writes, sql`, `)} `;
  const [row] = await askPrepared<Record<string, object[]>>(
    tx,
    sql`${written}select ${sql.join(columns, sql`, `)}`,
  );
  return placed.map((part) => Object.fromEntries(part.map(([name, at]) => [name, row?.[at] ?? []])));
}

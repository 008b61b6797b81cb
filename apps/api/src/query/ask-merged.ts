import { askPrepared, type Statement, type Tx } from "@ips/db";
import type { SQL } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import type { Asked, AskedRows } from "./ask-together.ts";

/** Stands in the text for each value, in order: PostgreSQL's numbers are known when all parts are together. */
const valueMark = "\u0001";

class MarkingDialect extends PgDialect {
  override escapeParam(): string {
    return valueMark;
  }
}
const dialect = new MarkingDialect();

/**
 * Asks what several procedures of one request want to know in one statement, with all their entries in the access log. A
 * question that two of them have is asked once: only if text and values are the same to the letter.
 *
 * @returns the rows for each part, in the order of the parts.
 */
export async function askMerged(tx: Tx, parts: readonly Asked[]): Promise<AskedRows[]> {
  const { statement, names } = merge(parts);
  const [row] = await askPrepared<Record<string, object[]>>(tx, statement);
  return names.map((part) =>
    Object.fromEntries(Object.entries(part).map(([name, at]) => [name, row?.[at] ?? []])),
  );
}

/** The statement, and under which name each part finds the rows of its questions. */
function merge(parts: readonly Asked[]): { statement: Statement; names: Record<string, string>[] } {
  const known = new Map<string, string>();
  const columns: string[] = [];
  const values: unknown[] = [];
  // Written first, because a value stands where its text does.
  const writes = parts.flatMap(({ alongside }, index) =>
    alongside === undefined ? [] : [`w${index} as (${render(alongside, values)})`],
  );
  const names = parts.map(({ questions }) => {
    const named: Record<string, string> = {};
    for (const [name, { from }] of Object.entries(questions)) {
      const own: unknown[] = [];
      const text = render(from, own);
      const key = parts.length > 1 ? JSON.stringify([text, own]) : name;
      let at = known.get(key);
      if (at === undefined) {
        at = `q${known.size}`;
        known.set(key, at);
        columns.push(`(select coalesce(json_agg(row), '[]') from ${text}) as ${at}`);
        values.push(...own);
      }
      named[name] = at;
    }
    return named;
  });
  const text = `${writes.length > 0 ? `with ${writes.join(", ")} ` : ""}select ${columns.join(", ")}`;
  let number = 0;
  return { statement: { text: text.replaceAll(valueMark, () => `$${++number}`), values }, names };
}

function render(query: SQL, values: unknown[]): string {
  const { sql: text, params } = dialect.sqlToQuery(query);
  values.push(...params);
  return text;
}

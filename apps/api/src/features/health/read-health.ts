import { sql } from "drizzle-orm";
import type { Deps } from "../../deps.ts";
import { version } from "../../version.ts";

/** What an operator's monitor asks. */
export type Health = {
  readonly version: string;
  readonly database: "up" | "down";
  readonly migration: string | null;
};

const patience = 2000;

/** The program's version, whether the database answers within two seconds, and the last migration it has. Never throws. */
export async function readHealth({ database, log }: Pick<Deps, "database" | "log">): Promise<Health> {
  // A drizzle query runs each time it is awaited: one promise, so that it runs once.
  const ask = Promise.resolve(
    database.app.execute<{ migration: string | null }>(sql`select app.schema_version() as migration`),
  );
  const late = new AbortController();
  const tooLate = new Promise<never>((_resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("no answer in time")), patience);
    late.signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  });
  try {
    const { rows } = await Promise.race([ask, tooLate]);
    return { version, database: "up", migration: rows[0]?.migration ?? null };
  } catch (error) {
    log.warn({ error }, "the database did not answer a health check");
    return { version, database: "down", migration: null };
  } finally {
    late.abort();
    ask.catch(() => undefined);
  }
}

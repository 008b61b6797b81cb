import { startServerIn } from "@ips/db/testing";
import pg from "pg";

/** The PostgreSQL server of the bench: the product's own, as durable as in use, with its files in a folder. */
export type BenchServer = {
  readonly pid: () => number;
  /** The owner's URL of a database. */
  readonly database: (name: string) => string;
  readonly has: (name: string) => Promise<boolean>;
  readonly run: (statement: string) => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Starts the server of a folder, or joins it. */
export async function startServer(folder: string): Promise<BenchServer> {
  const server = await startServerIn(folder);
  const database = (name: string): string => {
    const url = new URL(server.url);
    url.pathname = `/${name}`;
    return url.href;
  };
  async function ask(statement: string, values: unknown[] = []): Promise<number> {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    try {
      return (await client.query(statement, values)).rowCount ?? 0;
    } finally {
      await client.end();
    }
  }
  return {
    pid: () => server.pid(),
    database,
    has: async (name) => (await ask("select from pg_database where datname = $1", [name])) === 1,
    run: async (statement) => {
      await ask(statement);
    },
    stop: () => server.leave(),
  };
}

import pg from "pg";
import { recordDatabase, type Db } from "../db.ts";
import type { TestDatabase } from "./test-database.ts";

/** A place in the statements of a session at which it waits. */
export type Stop = {
  /** Resolves when the session stands before the statement. */
  readonly reached: Promise<void>;
  /** Lets the session go on. */
  readonly go: () => void;
};

/** One connection of the application's role, which can be made to wait before a statement of its own. */
export type TestSession = {
  readonly app: Db;
  /** The server's process of this connection. */
  readonly pid: number;
  /** Makes the session wait, once, before the next statement that the pattern meets. */
  readonly stopBefore: (statement: RegExp) => Stop;
  readonly close: () => Promise<void>;
};

type Waiting = { readonly statement: RegExp; readonly arrive: () => void; readonly gone: Promise<void> };

/**
 * Opens one connection for a test of what two people do at the same time. Two such sessions are brought into an order of
 * statements on purpose, so that a race is met every time and not by luck.
 *
 * @example
 * const ana = await openTestSession(database);
 * const stop = ana.stopBefore(/^commit/);
 * const saving = asActor(ana.app, actor, (tx) => tx.update(plan).set({ … }));
 * await stop.reached; // what ana wrote stands there, and nobody sees it yet
 * stop.go();
 */
export async function openTestSession({ appPool }: TestDatabase): Promise<TestSession> {
  const { connectionString } = appPool.options;
  const pool = new pg.Pool({ connectionString, max: 1, idleTimeoutMillis: 0 });
  const waiting: Waiting[] = [];
  pool.on("connect", (connection) => waitBefore(connection, waiting));
  const { rows } = await pool.query<{ pid: number }>("select pg_backend_pid() as pid");
  return {
    app: recordDatabase(pool),
    pid: rows[0]?.pid ?? 0,
    stopBefore: (statement) => {
      const [reached, gone] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      const stop = { statement, arrive: reached.resolve, gone: gone.promise };
      waiting.push(stop);
      const go = () => {
        // A stop that was never reached must not hold up what the session does next.
        if (waiting.includes(stop)) waiting.splice(waiting.indexOf(stop), 1);
        gone.resolve();
      };
      return { reached: reached.promise, go };
    },
    close: () => pool.end(),
  };
}

function waitBefore(connection: pg.ClientBase, waiting: Waiting[]): void {
  const query = connection.query.bind(connection) as (...given: unknown[]) => unknown;
  const patient = (...given: unknown[]): unknown => {
    const text = textOf(given[0]);
    const index = waiting.findIndex(({ statement }) => statement.test(text));
    const [stop] = index < 0 ? [] : waiting.splice(index, 1);
    if (!stop) return query(...given);
    stop.arrive();
    return stop.gone.then(() => query(...given));
  };
  connection.query = patient as typeof connection.query;
}

function textOf(given: unknown): string {
  if (typeof given === "string") return given;
  return typeof given === "object" && given !== null && "text" in given ? String(given.text) : "";
}

import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";

/** What a server answers, or a network, while the database is being started again. */
const passing = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "57P01", "57P03", "08006", "08001"]);

function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as NodeJS.ErrnoException;
  return (code !== undefined && passing.has(code)) || error.message === "Connection terminated unexpectedly";
}

type Callback = (
  error: Error | undefined,
  client: pg.PoolClient | undefined,
  done: (release?: boolean | Error) => void,
) => void;

/**
 * A pool that waits out a restart of the database: a new connection is tried again for a while before it is
 * given up, and a connection that breaks, idle or in use, never ends the process.
 */
export class PatientPool extends pg.Pool {
  readonly #patience: number;

  /** @param patience how long a new connection is tried, in milliseconds. */
  constructor(config: pg.PoolConfig, patience = 15_000) {
    super(config);
    this.#patience = patience;
    this.on("error", () => undefined);
    this.on("connect", (client) => void client.on("error", () => undefined));
  }

  async #tryFor(until: number): Promise<pg.PoolClient> {
    for (let wait = 25; ; wait = Math.min(wait * 2, 400)) {
      try {
        return await super.connect();
      } catch (error) {
        if (this.ending || Date.now() + wait > until || !isPassing(error)) throw error;
        await delay(wait);
      }
    }
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Callback): void;
  override connect(callback?: Callback): Promise<pg.PoolClient> | void {
    const client = this.#tryFor(Date.now() + this.#patience);
    if (callback === undefined) return client;
    client.then(
      (found) => callback(undefined, found, (release) => found.release(release)),
      (error: unknown) =>
        callback(error instanceof Error ? error : new Error(String(error)), undefined, () => undefined),
    );
  }
}

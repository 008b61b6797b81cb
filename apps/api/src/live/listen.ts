import pg from "pg";

export type ListenOptions = {
  readonly connection: () => pg.ClientConfig;
  readonly channel: string;
  readonly onNotice: (payload: string) => void;
  /** Listening again after a gap, in which notices were missed. */
  readonly onAgain: () => void;
  readonly onTrouble: (error: unknown) => void;
};

const firstWait = 100;
const longestWait = 5_000;
const pulseMilliseconds = 15_000;

/**
 * Listens to a channel over a connection of its own, never one of the pool. A connection that breaks, or no longer
 * answers, is made anew with growing pauses.
 *
 * @returns `ready` when the first connection listens; `close` ends it for good.
 */
export function listenTo({ connection, channel, onNotice, onAgain, onTrouble }: ListenOptions): {
  readonly ready: Promise<void>;
  readonly close: () => Promise<void>;
} {
  let closed = false;
  let current: pg.Client | null = null;
  let wait = firstWait;
  let listened = false;
  let timer: NodeJS.Timeout | undefined;
  let isReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
  });

  const again = (failed: pg.Client, error: unknown) => {
    if (closed || current !== failed) return;
    current = null;
    clearInterval(timer);
    onTrouble(error);
    void failed.end().catch(() => undefined);
    setTimeout(() => void open(), wait).unref();
    wait = Math.min(wait * 2, longestWait);
  };

  const open = async (): Promise<void> => {
    if (closed) return;
    const client = new pg.Client({ ...connection(), keepAlive: true, connectionTimeoutMillis: 5_000 });
    current = client;
    client.on("error", (error) => again(client, error));
    client.on("end", () => again(client, new Error("the connection ended")));
    client.on("notification", ({ payload }) => onNotice(payload ?? ""));
    try {
      await client.connect();
      await client.query(`listen ${pg.escapeIdentifier(channel)}`);
    } catch (error) {
      again(client, error);
      return;
    }
    if (closed) return void client.end().catch(() => undefined);
    wait = firstWait;
    timer = setInterval(() => void pulse(client), pulseMilliseconds);
    timer.unref();
    if (listened) onAgain();
    listened = true;
    isReady();
  };

  /** A network that went away says nothing by itself. */
  const pulse = async (client: pg.Client): Promise<void> => {
    const late = setTimeout(() => again(client, new Error("the connection does not answer")), 5_000);
    await client.query("select 1").catch((error: unknown) => again(client, error));
    clearTimeout(late);
  };

  void open();
  return {
    ready,
    close: async () => {
      closed = true;
      clearInterval(timer);
      isReady();
      await current?.end().catch(() => undefined);
    },
  };
}

import { constants } from "node:fs";
import { access, mkdir, readFile, realpath, rm } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
import { lock } from "proper-lockfile";
import { findBinaries, type Binaries } from "./binaries.ts";
import { clusterExists, createCluster, keepPrivate } from "./create-cluster.ts";
import { layoutOf, type Layout } from "./layout.ts";
import {
  findPostmaster,
  isServerOf,
  startPostmaster,
  stopPostmaster,
  type Postmaster,
} from "./postmaster.ts";
import { whoRuns } from "./run-as.ts";
import { endUse, noteUse } from "./users.ts";

/** What an embedded server tells whoever uses it. */
export type ServerEvent =
  | { kind: "started"; port: number }
  | { kind: "joined"; port: number }
  | { kind: "lost" }
  | { kind: "restart-failed"; error: unknown }
  | { kind: "stopped" }
  | { kind: "left-running" };

export type EmbeddedServerOptions = {
  /** The folder that holds the database files; made when missing. */
  dataDir: string;
  /** Settings of the server, "name=value". */
  settings?: readonly string[];
  /** Flags of initdb for the first start. */
  initFlags?: readonly string[];
  onEvent?: (event: ServerEvent) => void;
};

/** A use of an embedded server by this process. */
export type EmbeddedServer = {
  /** The port it listens on at 127.0.0.1 now; it can change when the server had to be started again. */
  port(): number;
  /** The process number of the server now. */
  pid(): number;
  /** The secret from which the passwords of its roles are derived. */
  secret: string;
  /** Called whenever the server runs on another port than before. */
  onPort(listener: (port: number) => void): void;
  /** Ends this use. The last one out stops the server. */
  leave(): Promise<void>;
};

// No parallel query: it needs shared memory that containers keep small, and one machine serves one team here.
const everyServer = ["max_parallel_workers_per_gather=0"];

/**
 * Uses the embedded server of a data folder: makes it on first use, starts it unless another process already
 * has, recovers it after a crash, and starts it again when it dies while this process runs.
 *
 * Several processes may use one folder (the application and a command): whoever comes first starts the server,
 * the last one to leave stops it.
 */
export async function useEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const layout = layoutOf(await writableFolder(options.dataDir));
  const binaries = await findBinaries();
  const say = options.onEvent ?? (() => undefined);
  const settings = [...everyServer, ...(options.settings ?? [])];

  const { server, use } = await withLock(layout, async () => {
    const found = await startOrJoin(layout, binaries, settings, options.initFlags ?? [], null, say);
    return { server: found, use: await noteUse(layout) };
  });
  const secret = await readSecret(layout);

  let current = server;
  let leaving = false;
  const listeners: ((port: number) => void)[] = [];

  async function recover(): Promise<void> {
    say({ kind: "lost" });
    for (let wait = 100; !leaving; wait = Math.min(wait * 2, 5000)) {
      try {
        const next = await withLock(layout, () =>
          startOrJoin(layout, binaries, settings, [], current.port, say),
        );
        if (next.port !== current.port) for (const tell of listeners) tell(next.port);
        current = next;
        return;
      } catch (error) {
        say({ kind: "restart-failed", error });
        await delay(wait, undefined, { ref: false });
      }
    }
  }

  let watching: Promise<void> | null = null;
  const watch = setInterval(() => {
    watching ??= isServerOf(layout, current.pid)
      .then((alive) => (alive || leaving ? undefined : recover()))
      .finally(() => (watching = null));
  }, 200);
  watch.unref();

  return {
    port: () => current.port,
    pid: () => current.pid,
    secret,
    onPort: (listener) => void listeners.push(listener),
    async leave() {
      if (leaving) return;
      leaving = true;
      clearInterval(watch);
      await watching;
      await withLock(layout, async () => {
        if (await endUse(layout, use)) {
          say({ kind: "left-running" });
          return;
        }
        const running = await findPostmaster(layout);
        if (running !== null) await stopPostmaster(layout, running, binaries);
        say({ kind: "stopped" });
      });
    },
  };
}

async function writableFolder(folder: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
    return await realpath(folder);
  } catch (cause) {
    throw new Error(
      `The data folder ${folder} cannot be written. Start as the user who owns it, or choose another data folder.`,
      { cause },
    );
  }
}

/**
 * Stops the server of a folder if nobody uses it any more.
 *
 * @param options.remove also removes its files, for good.
 * @returns whether somebody still uses it.
 */
export async function stopIfUnused(
  dataDir: string,
  options: { remove: boolean } = { remove: false },
): Promise<boolean> {
  const layout = layoutOf(await realpath(dataDir));
  const binaries = await findBinaries();
  return withLock(layout, async () => {
    if (await endUse(layout, null)) return true;
    const running = await findPostmaster(layout);
    if (running !== null) await stopPostmaster(layout, running, binaries);
    if (options.remove) {
      const files = [layout.cluster, layout.log, layout.users];
      await Promise.all(files.map((file) => rm(file, { recursive: true, force: true })));
    }
    return false;
  });
}

async function startOrJoin(
  layout: Layout,
  binaries: Binaries,
  settings: readonly string[],
  initFlags: readonly string[],
  wantedPort: number | null,
  say: (event: ServerEvent) => void,
): Promise<Postmaster> {
  const running = await findPostmaster(layout);
  if (running !== null) {
    say({ kind: "joined", port: running.port });
    return running;
  }
  const runAs = await whoRuns(layout.cluster, binaries.folder);
  if (!(await clusterExists(layout))) await createCluster(layout, binaries, runAs, initFlags);
  await keepPrivate(layout);
  const started = await startPatiently(() => startPostmaster(layout, binaries, runAs, settings, wantedPort));
  say({ kind: "started", port: started.port });
  return started;
}

/** Right after a kill the old server's own processes may still hold its memory; they end by themselves. */
async function startPatiently(start: () => Promise<Postmaster>): Promise<Postmaster> {
  for (let left = 40; ; left -= 1) {
    try {
      return await start();
    } catch (error) {
      if (left === 0 || !(error instanceof Error && /shared memory block/.test(error.message))) throw error;
      await delay(250);
    }
  }
}

async function readSecret(layout: Layout): Promise<string> {
  try {
    return (await readFile(layout.secret, "utf8")).trim();
  } catch (cause) {
    throw new Error(
      `The secret of the database files is missing or not readable (${layout.secret}). Restore it from a backup of the folder, or start as the user who made it.`,
      { cause },
    );
  }
}

async function withLock<T>(layout: Layout, run: () => Promise<T>): Promise<T> {
  const release = await lock(layout.folder, {
    lockfilePath: layout.lock,
    stale: 10_000,
    update: 2_000,
    retries: { forever: true, factor: 1, minTimeout: 40, maxTimeout: 120, randomize: true },
    onCompromised: () => undefined,
  });
  try {
    return await run();
  } finally {
    await release().catch(() => undefined);
  }
}

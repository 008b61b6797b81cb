import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { open, readFile, rm, stat, truncate } from "node:fs/promises";
import { createServer } from "node:net";
import { platform } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import type { Binaries } from "./binaries.ts";
import type { Layout } from "./layout.ts";
import { exists } from "./process-identity.ts";
import type { RunAs } from "./run-as.ts";

/** A PostgreSQL server that runs, whoever started it. */
export type Postmaster = { pid: number; port: number };

type PidFile = { pid: number; port: number; ready: boolean };

const pidFileOf = (layout: Layout) => join(layout.cluster, "postmaster.pid");

/** What the server says of itself in postmaster.pid: line 1 the process, line 4 the port, line 8 how far it is. */
async function readPidFile(layout: Layout): Promise<PidFile | null> {
  try {
    const lines = (await readFile(pidFileOf(layout), "utf8")).split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === "ready" };
  } catch {
    return null;
  }
}

/** Is this process the server of these files, and not another that got its number after a crash? */
export async function isServerOf(layout: Layout, pid: number): Promise<boolean> {
  if (!exists(pid)) return false;
  if (platform() === "win32") return true;
  const command = await commandOf(pid);
  return command.includes("postgres") && command.includes(layout.cluster);
}

/** The command line of a process; empty once it has ended, even where nobody has reaped it yet. */
async function commandOf(pid: number): Promise<string> {
  try {
    if (platform() === "linux") return await readFile(`/proc/${pid}/cmdline`, "utf8");
    return (await promisify(execFile)("ps", ["-ww", "-o", "command=", "-p", String(pid)])).stdout;
  } catch {
    return "";
  }
}

/**
 * The server that runs on these files, once it takes connections; null when there is none. What a killed
 * server left behind is cleared away. To be called under the lock.
 */
export async function findPostmaster(layout: Layout, patience = 60_000): Promise<Postmaster | null> {
  const until = Date.now() + patience;
  for (;;) {
    const file = await readPidFile(layout);
    if (file === null) return null;
    if (!(await isServerOf(layout, file.pid))) {
      await rm(pidFileOf(layout), { force: true });
      return null;
    }
    if (file.ready) return { pid: file.pid, port: file.port };
    if (Date.now() > until)
      throw new Error(
        `A PostgreSQL server (process ${file.pid}) has been starting or stopping on ${layout.cluster} for a minute. See ${layout.log}.`,
      );
    await delay(20);
  }
}

async function freePort(wanted: number | null): Promise<number> {
  const probe = createServer();
  const listening = new Promise<boolean>((resolve) => {
    probe.once("error", () => resolve(false));
    probe.once("listening", () => resolve(true));
  });
  probe.listen(wanted ?? 0, "127.0.0.1");
  if (!(await listening)) return freePort(null);
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  return typeof address === "object" && address !== null ? address.port : freePort(null);
}

const logLimit = 10_000_000;

async function openLog(layout: Layout) {
  const size = await stat(layout.log).then(
    (found) => found.size,
    () => 0,
  );
  if (size > logLimit) await truncate(layout.log, 0);
  return open(layout.log, "a", 0o600);
}

/**
 * Starts a server on these files and waits until it takes connections. It gets a session of its own, so that
 * Ctrl-C in a terminal does not reach it before the application has closed. To be called under the lock.
 *
 * @param wantedPort the port it had before, if that is still free.
 */
export async function startPostmaster(
  layout: Layout,
  binaries: Binaries,
  runAs: RunAs,
  settings: readonly string[],
  wantedPort: number | null,
): Promise<Postmaster> {
  const port = await freePort(wantedPort);
  // What a constraint refused is a person's data: the log says which constraint, not which row.
  const everywhere = [
    "log_error_verbosity=terse",
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "timezone=UTC",
    "log_timezone=UTC",
  ];
  const flags = [
    "-D",
    layout.cluster,
    "-p",
    String(port),
    ...[...everywhere, ...settings].flatMap((each) => ["-c", each]),
  ];
  const log = await openLog(layout);
  const logStart = (await log.stat()).size;
  try {
    const { program, args, options } = runAs.command(binaries.postgres, flags);
    const child = spawn(program, args, {
      ...options,
      cwd: "/",
      detached: true,
      stdio: ["ignore", log.fd, log.fd],
    });
    let ended: string | null = null;
    child.on("error", (error) => (ended = error.message));
    child.on("exit", (code, killedBy) => (ended = `it ended with ${killedBy ?? code}`));
    child.unref();
    while (ended === null) {
      const file = await readPidFile(layout);
      if (file !== null && file.pid === child.pid && file.ready) return { pid: file.pid, port };
      await delay(10);
    }
    throw new Error(`PostgreSQL did not start: ${String(ended)}.\n${await tail(layout, logStart)}`);
  } finally {
    await log.close();
  }
}

async function tail(layout: Layout, from: number): Promise<string> {
  const text = await readFile(layout.log);
  return text.subarray(Math.min(from, text.length)).toString("utf8").slice(-4000);
}

/** Stops a server: it finishes what is committed and closes its files. */
export async function stopPostmaster(layout: Layout, server: Postmaster, binaries: Binaries): Promise<void> {
  const gone = async (within: number) => {
    const until = Date.now() + within;
    while (Date.now() < until) {
      if (!(await isServerOf(layout, server.pid))) return true;
      await delay(10);
    }
    return false;
  };
  if (platform() === "win32") {
    spawn(binaries.pgCtl, ["stop", "-D", layout.cluster, "-m", "fast"], { stdio: "ignore" });
    await gone(60_000);
    return;
  }
  signal(server.pid, "SIGINT");
  if (await gone(30_000)) return;
  signal(server.pid, "SIGQUIT");
  await gone(10_000);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended meanwhile, or it belongs to another user, who then stops it.
  }
}

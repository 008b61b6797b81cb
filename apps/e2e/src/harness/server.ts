import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "@ips/bootstrap/free-port";

const checkout = fileURLToPath(new URL("../../../../", import.meta.url));
const startSeconds = 300;
const stopSeconds = 20;

/** A running product with a database of its own. */
export type Server = {
  /** Such as "http://localhost:41234", without a slash at the end. */
  url: string;
  /** Folder of its embedded database. */
  dataDir: string;
  /** What it has printed so far. */
  output: () => string;
  /** Ends it as Ctrl-C would and answers its exit code. */
  stop: () => Promise<number | null>;
  /** Ends it as a power cut would. */
  kill: () => Promise<void>;
};

/** A folder for a database, to be taken away when its tests are over. */
export async function newDataDir(): Promise<string> {
  return mkdtemp(join(tmpdir(), "ips-e2e-"));
}

/**
 * Starts the product from source, as `npm start` does, on a free port, and waits until it says that it is
 * healthy and where it is open.
 *
 * @param dataDir folder of its database; empty for a first start
 * @param settings environment over the test's own defaults, such as `{ IPS_DEMO: "0" }`
 */
export async function startServer(
  dataDir: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const port = await freePort();
  // "localhost", since a session's cookie is made for the address the server believes to have.
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, ["--conditions=@ips/source", "apps/api/src/main.ts"], {
    cwd: checkout,
    env: {
      ...withoutSettings(process.env),
      PORT: String(port),
      IPS_DATA_DIR: dataDir,
      IPS_LOG: "warn",
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  const keep = (chunk: Buffer): void => {
    printed += chunk.toString("utf8");
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const ended = new Promise<number | null>((resolve) => {
    child.once("close", resolve);
  });
  const server: Server = {
    url,
    dataDir,
    output: () => printed,
    stop: async () => {
      await end(child, ended);
      return child.exitCode;
    },
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
  try {
    await untilHealthy(url, child);
    await until(() => printed.includes("Ctrl-C stops everything"), "it did not say where it is open");
  } catch (error) {
    await server.stop();
    throw new Error(`The server did not start.\n${printed}`, { cause: error });
  }
  return server;
}

/** The environment without settings of the product, which would reach this server from the outside. */
function withoutSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const product = /^(IPS_|PORT$|HOST$|DATABASE_URL$|SMTP_URL$|MAIL_FROM$|NODE_OPTIONS$)/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !product.test(name)));
}

/** Asks `/healthz` until it answers 200; fails when the process ends or the time is over. */
export async function untilHealthy(url: string, child?: ChildProcess): Promise<void> {
  const answers = async (): Promise<boolean> => {
    if (child?.exitCode != null) throw new Error(`It ended with code ${child.exitCode}.`);
    return fetch(`${url}/healthz`, { signal: AbortSignal.timeout(2000) }).then(
      (response) => response.ok,
      () => false,
    );
  };
  await until(answers, `${url}/healthz did not answer 200`);
}

/** Looks again and again until the condition holds; fails when the time is over. */
export async function until(condition: () => boolean | Promise<boolean>, otherwise: string): Promise<void> {
  const deadline = performance.now() + startSeconds * 1000;
  while (performance.now() < deadline) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Within ${startSeconds} seconds ${otherwise}.`);
}

async function end(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), stopSeconds * 1000);
  await ended;
  clearTimeout(timer);
}

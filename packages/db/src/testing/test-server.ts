import { createHash } from "node:crypto";
import { readdir, rmdir, stat } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { superuser } from "../embedded/create-cluster.ts";
import { stopIfUnused, useEmbeddedServer, type EmbeddedServer } from "../embedded/embedded-server.ts";
import { layoutOf } from "../embedded/layout.ts";
import { isRunning } from "../embedded/process-identity.ts";
import { deriveSecret } from "../internal/derive-secret.ts";
import { migrationsHash } from "../internal/read-migrations.ts";
import { migrate } from "../migrate.ts";
import { withUser } from "./server-url.ts";
import { ensureLogins, passwordOf, type LoginRole } from "../internal/role-logins.ts";

/** A server with a template database at this version's migrations. */
export type TestServer = {
  /** Its superuser's URL, to the database "postgres". */
  url: string;
  /** Drops this run's databases and, if no other run uses the server, stops it. */
  stop(): Promise<void>;
};

const prefix = `ips-db-test-${process.getuid?.() ?? 0}-`;

// Nothing here must survive a power cut.
const fast = [
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "wal_level=minimal",
  "max_wal_senders=0",
  "max_connections=300",
  "autovacuum=off",
  // The folder may lie in memory.
  "max_wal_size=256MB",
];

export const templateName = async (): Promise<string> => `ips_template_${await migrationsHash()}`;

/** Databases of this machine's processes: a server may be shared with another machine, whose are left alone. */
export const ourDatabases = `ips_test_${createHash("sha256").update(hostname()).digest("hex").slice(0, 6)}_`;

/**
 * Makes sure that there is a server for tests: the given one, or an embedded one in the folder for temporary
 * files, shared by all runs on this machine that have the same migrations.
 *
 * @param given URL of a superuser on a server to use instead of the embedded one.
 */
export async function startTestServer(given?: string): Promise<TestServer> {
  if (given !== undefined) {
    await prepareTemplate(given);
    return { url: given, stop: () => sweepDatabases(given) };
  }
  const folder = join(tmpdir(), `${prefix}${await migrationsHash()}`);
  const server = await startAfresh(folder);
  const url = `postgres://${superuser}:${deriveSecret(server.secret, superuser)}@127.0.0.1:${server.port()}/postgres`;
  try {
    await sweepServers(folder);
    await prepareTemplate(url);
  } catch (error) {
    await server.leave();
    throw error;
  }
  return {
    url,
    async stop() {
      await sweepDatabases(url);
      await server.leave();
    },
  };
}

/** Files that a power cut has spoiled (they are written without care) are made again. */
async function startAfresh(folder: string): Promise<EmbeddedServer> {
  const start = () => useEmbeddedServer({ dataDir: folder, settings: fast, initFlags: ["--no-sync"] });
  return start().catch(async (error: unknown) => {
    if (await stopIfUnused(folder, { remove: true })) throw error;
    return start();
  });
}

export async function onServer<T>(url: string, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

const templateLock = 4_117_002_027;

async function prepareTemplate(url: string): Promise<void> {
  const name = await templateName();
  await onServer(url, async (client) => {
    await client.query("select pg_advisory_lock($1)", [templateLock]);
    await sweepDatabases(url);
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (rowCount !== 0) return;
    const unfinished = `${name}_unfinished`;
    await client.query(`drop database if exists ${unfinished}`);
    await client.query(`create database ${unfinished}`);
    const target = withDatabase(url, unfinished);
    await onServer(target, async (inside) => {
      await migrate(inside);
      await ensureLogins(inside, (role) => ({ connectionString: asRole(target, role) }), secretOf(url));
      await inside.query("vacuum (analyze)");
    });
    await client.query(`alter database ${unfinished} rename to ${name}`);
  });
}

/** Drops databases whose test process has ended. */
async function sweepDatabases(url: string): Promise<void> {
  await onServer(url, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      "select datname from pg_database where starts_with(datname, $1)",
      [ourDatabases],
    );
    for (const { datname } of rows) {
      const identity = datname.slice(ourDatabases.length).split("_").slice(0, -1).join(".");
      if (!(await isRunning(identity)))
        await client.query(`drop database if exists ${pg.escapeIdentifier(datname)} with (force)`);
    }
  });
}

const aDay = 24 * 60 * 60 * 1000;

/**
 * Stops servers of other migrations that no run uses any more (their run was killed), and removes those that
 * nobody has used for a day. Another checkout may take turns with this one, so its files are kept that long.
 */
async function sweepServers(current: string): Promise<void> {
  const others = (await readdir(tmpdir()))
    .filter((name) => name.startsWith(prefix))
    .map((name) => join(tmpdir(), name))
    .filter((folder) => folder !== current);
  // This run has just noted its use: that moment is now.
  const now = await lastUse(current);
  for (const folder of others) {
    const remove = now - (await lastUse(folder)) > aDay;
    const used = await stopIfUnused(folder, { remove }).catch(() => true);
    // Somebody may just have begun to use it again: then it is not empty.
    if (remove && !used) await rmdir(folder).catch(() => undefined);
  }
}

const lastUse = async (folder: string): Promise<number> =>
  stat(layoutOf(folder).users).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );

const secretOf = (url: string): string => decodeURIComponent(new URL(url).password);

export const withDatabase = (url: string, name: string): string => {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
};

export const asRole = (url: string, role: LoginRole): string =>
  withUser(url, role, passwordOf(role, secretOf(url)));

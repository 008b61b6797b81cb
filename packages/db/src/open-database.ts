import pg from "pg";
import { authDatabase, recordDatabase, type AuthDb, type Db } from "./db.ts";
import { superuser } from "./embedded/create-cluster.ts";
import { useEmbeddedServer, type ServerEvent } from "./embedded/embedded-server.ts";
import { deriveSecret } from "./internal/derive-secret.ts";
import { PatientPool } from "./internal/patient-pool.ts";
import { ensureLogins, passwordOf, type LoginRole } from "./internal/role-logins.ts";
import { migrate } from "./migrate.ts";

type Common = {
  /** Connections each pool may hold; 10 when not said. */
  poolSize?: number;
  /** What happens to the embedded server, for the log. */
  onEvent?: (event: ServerEvent) => void;
};

/** The embedded server in a data folder, or a PostgreSQL server of your own. */
export type OpenDatabaseOptions = Common &
  (
    | { dataDir: string }
    | {
        /** Owner of the database: a superuser, or a user with CREATEROLE that owns the database. */
        url: string;
        /** What the passwords of the roles are derived from; the URL's own password when not said. */
        secret?: string;
      }
  );

/** An open database, migrated, with one pool per role. */
export type Database = {
  /** The record, as the role ips_app. */
  app: Db;
  /** The sign-in tables, as the role ips_auth. */
  auth: AuthDb;
  appPool: pg.Pool;
  authPool: pg.Pool;
  /** How to connect as the application outside the pool, for LISTEN. Ask again after a connection was lost. */
  appConnection(): pg.ClientConfig;
  /** The migrations that were applied by this opening. */
  applied: string[];
  /** Does the database answer now? */
  isUp(): Promise<boolean>;
  /** A key for another purpose (signing sessions, say) that every process on this database agrees on. */
  deriveKey(purpose: string): string;
  /** Closes the pools, and stops the embedded server if nobody else uses it. */
  close(): Promise<void>;
};

/** The name of the database on an embedded server. */
const embeddedName = "ips";

type Connections = {
  owner(): pg.ClientConfig;
  as(role: LoginRole): pg.ClientConfig;
  secret: string;
  leave(): Promise<void>;
  onPort(listener: (port: number) => void): void;
};

/**
 * Opens the database: starts or joins the embedded server (or connects to yours), brings it up to date, and
 * gives a pool for each role. While it is open, an embedded server that dies is started again.
 *
 * @example
 * const database = await openDatabase({ dataDir: ".data" });
 * const names = await asDirectoryReader(database.app, (tx) => tx.select({ name: agency.name }).from(agency));
 * await database.close();
 * @throws with what to do when the server cannot be reached or brought up to date.
 */
export async function openDatabase(options: OpenDatabaseOptions): Promise<Database> {
  const connections = "dataDir" in options ? await embedded(options) : ownServer(options);
  try {
    const applied = await prepare(connections);
    return assemble(connections, applied, options.poolSize ?? 10);
  } catch (error) {
    await connections.leave();
    throw error;
  }
}

async function embedded(options: Common & { dataDir: string }): Promise<Connections> {
  const server = await useEmbeddedServer({
    dataDir: options.dataDir,
    ...(options.onEvent === undefined ? {} : { onEvent: options.onEvent }),
  });
  const base = () => ({ host: "127.0.0.1", port: server.port(), application_name: "ips" });
  const owner = (database: string) => ({
    ...base(),
    database,
    user: superuser,
    password: deriveSecret(server.secret, superuser),
  });
  try {
    await ensureDatabase(owner("postgres"));
  } catch (error) {
    await server.leave();
    throw error;
  }
  return {
    owner: () => owner(embeddedName),
    as: (role) => ({
      ...base(),
      database: embeddedName,
      user: role,
      password: passwordOf(role, server.secret),
    }),
    secret: server.secret,
    leave: () => server.leave(),
    onPort: (listener) => server.onPort(listener),
  };
}

async function ensureDatabase(config: pg.ClientConfig): Promise<void> {
  await withClient(config, async (client) => {
    const { rowCount } = await client.query("select 1 from pg_catalog.pg_database where datname = $1", [
      embeddedName,
    ]);
    if (rowCount !== 0) return;
    try {
      await client.query(`create database ${embeddedName}`);
    } catch (error) {
      const { code } = error as { code?: string };
      if (code !== "42P04" && code !== "23505") throw error; // another process made it at this moment
    }
  });
}

function ownServer(options: { url: string; secret?: string }): Connections {
  const url = new URL(options.url);
  const secret = options.secret ?? (decodeURIComponent(url.password) || undefined);
  if (secret === undefined) {
    throw new Error(
      "DATABASE_URL has no password to derive the passwords of the application's roles from. Set IPS_SECRET to a long random text.",
    );
  }
  return {
    owner: () => ({ connectionString: url.href, application_name: "ips" }),
    as: (role) => {
      const own = new URL(url);
      own.username = role;
      own.password = passwordOf(role, secret);
      return { connectionString: own.href, application_name: "ips" };
    },
    secret,
    leave: async () => undefined,
    onPort: () => undefined,
  };
}

async function withClient<T>(config: pg.ClientConfig, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(config);
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

async function prepare(connections: Connections): Promise<string[]> {
  return withClient(connections.owner(), async (client) => {
    const applied = await migrate(client);
    await ensureLogins(client, (role) => connections.as(role), connections.secret);
    return applied;
  });
}

function assemble(connections: Connections, applied: string[], poolSize: number): Database {
  const pools = {
    app: new PatientPool({ ...connections.as("ips_app"), max: poolSize, pipeline: true }),
    auth: new PatientPool({ ...connections.as("ips_auth"), max: Math.min(poolSize, 4) }),
  };
  connections.onPort((port) => {
    pools.app.options.port = port;
    pools.auth.options.port = port;
  });
  let closed: Promise<void> | null = null;
  return {
    app: recordDatabase(pools.app),
    auth: authDatabase(pools.auth),
    appPool: pools.app,
    authPool: pools.auth,
    appConnection: () => connections.as("ips_app"),
    applied,
    isUp: () =>
      withClient(
        { ...connections.as("ips_app"), connectionTimeoutMillis: 2000, query_timeout: 2000 },
        async (client) => {
          await client.query("select 1");
          return true;
        },
      ).catch(() => false),
    deriveKey: (purpose) => deriveSecret(connections.secret, purpose),
    close: () =>
      (closed ??= Promise.all([pools.app.end(), pools.auth.end()]).then(() => connections.leave())),
  };
}

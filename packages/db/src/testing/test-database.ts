import { randomBytes } from "node:crypto";
import type pg from "pg";
import { authDatabase, recordDatabase, type AuthDb, type Db } from "../db.ts";
import { myIdentity } from "../embedded/process-identity.ts";
import { PatientPool } from "../internal/patient-pool.ts";
import { givenTestServer } from "./test-environment.ts";
import { asRole, onServer, ourDatabases, templateName, withDatabase } from "./test-server.ts";

/** A database of its own for one test file, at this version's migrations and empty. */
export type TestDatabase = {
  name: string;
  /** As its owner, a superuser: row security does not bind it. For arranging, and for looking from outside. */
  url: string;
  owner: Db;
  ownerPool: pg.Pool;
  /** As the application's role: sees nothing outside `asActor`. */
  app: Db;
  appPool: pg.Pool;
  /** As the role of the sign-in tables. */
  auth: AuthDb;
  authPool: pg.Pool;
  close(): Promise<void>;
};

/**
 * Makes a fresh database from the template, in a few hundredths of a second.
 * The package's vitest settings must name the global set-up that starts the server.
 *
 * @example
 * const database = await testDatabase();
 * afterAll(() => database.close());
 */
export async function testDatabase(): Promise<TestDatabase> {
  const server = givenTestServer();
  if (server === undefined) {
    throw new Error(
      'There is no test server. Name a global set-up in vitest.config.ts whose file says: export { setup, teardown } from "@ips/db/testing/global-setup";',
    );
  }
  const name = `${ourDatabases}${(await myIdentity()).replace(".", "_")}_${randomBytes(5).toString("hex")}`;
  const template = await templateName();
  await onServer(server, (client) =>
    client.query(`create database ${name} template ${template} strategy file_copy`),
  );
  const url = withDatabase(server, name);
  const pool = (connectionString: string, pipeline = false) =>
    new PatientPool({ connectionString, max: 6, idleTimeoutMillis: 5_000, pipeline });
  const pools = {
    owner: pool(url),
    // As in use: the settings of a transaction travel with its first statement.
    app: pool(asRole(url, "ips_app"), true),
    auth: pool(asRole(url, "ips_auth")),
  };
  let closed: Promise<void> | null = null;
  return {
    name,
    url,
    owner: recordDatabase(pools.owner),
    ownerPool: pools.owner,
    app: recordDatabase(pools.app),
    appPool: pools.app,
    auth: authDatabase(pools.auth),
    authPool: pools.auth,
    close: () =>
      (closed ??= (async () => {
        await Promise.all([pools.owner.end(), pools.app.end(), pools.auth.end()]);
        await onServer(server, (client) => client.query(`drop database if exists ${name} with (force)`));
      })()),
  };
}

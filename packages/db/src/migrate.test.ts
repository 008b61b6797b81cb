import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readMigrations } from "./internal/read-migrations.ts";
import { migrate, MigrationError } from "./migrate.ts";
import { givenTestServer } from "./testing/test-environment.ts";
import { onServer, ourDatabases, withDatabase } from "./testing/test-server.ts";
import { myIdentity } from "./embedded/process-identity.ts";

const server = givenTestServer() ?? "";
const made: string[] = [];

/** An empty database, as a new installation finds it. */
async function emptyDatabase(): Promise<string> {
  const name = `${ourDatabases}${(await myIdentity()).replace(".", "_")}_m${made.length}`;
  await onServer(server, (client) => client.query(`create database ${name}`));
  made.push(name);
  return withDatabase(server, name);
}
afterAll(() =>
  onServer(server, async (client) => {
    for (const name of made) await client.query(`drop database if exists ${name} with (force)`);
  }),
);

let names: string[];
beforeAll(async () => {
  names = (await readMigrations()).map(({ name }) => name);
});

describe("migrating", () => {
  test("brings an empty database up to date, and then has nothing to do", async () => {
    const url = await emptyDatabase();
    expect(await onServer(url, migrate)).toEqual(names);
    expect(await onServer(url, migrate)).toEqual([]);
  });

  test("from several processes at once applies each migration once", async () => {
    const url = await emptyDatabase();
    const applied = await Promise.all([1, 2, 3].map(() => onServer(url, migrate)));
    expect(applied.flat().toSorted()).toEqual(names.toSorted());
  });

  test.each([
    [
      "a migration of a newer version",
      "insert into app.migration (name, hash) values ('29990101000000_later', 'x')",
      /newer version/,
    ],
    ["a migration with another content", "update app.migration set hash = 'x'", /another content/],
  ])("refuses a database that holds %s, and says what to do", async (_, change, message) => {
    const url = await emptyDatabase();
    await onServer(url, migrate);
    await onServer(url, (client) => client.query(change));
    await expect(onServer(url, migrate)).rejects.toThrow(message);
    await expect(onServer(url, migrate)).rejects.toBeInstanceOf(MigrationError);
  });
});

describe("a server of one's own", () => {
  test("is migrated by a user who is no superuser but may create roles", async () => {
    const url = await emptyDatabase();
    const name = new URL(url).pathname.slice(1);
    const owner = `owner_${name}`.slice(0, 60);
    await onServer(server, async (client) => {
      // The roles stand on this server already, made by its superuser, who lets this user hand functions over.
      await client.query(`create role ${owner} login createrole password 'secret'`);
      await client.query(`alter database ${name} owner to ${owner}`);
      await client.query(`grant ips_definer, ips_app, ips_auth to ${owner} with admin option`);
    });
    const asOwner = new URL(url);
    asOwner.username = owner;
    asOwner.password = "secret";
    try {
      expect(await onServer(asOwner.href, migrate)).toEqual(names);
      const { rows } = await onServer(url, (client) =>
        client.query<{ owner: string }>(
          "select distinct tableowner as owner from pg_tables where schemaname = 'public'",
        ),
      );
      expect(rows).toEqual([{ owner }]);
    } finally {
      await onServer(server, (client) => client.query(`drop database ${name} with (force)`));
      await onServer(server, (client) => client.query(`revoke ips_definer, ips_app, ips_auth from ${owner}`));
      await onServer(server, (client) => client.query(`drop role ${owner}`));
    }
  });
});

test("what it throws for a broken migration leaves the database as it was", async () => {
  const url = await emptyDatabase();
  await onServer(url, async (client: pg.Client) => {
    await client.query("create schema app");
    await client.query("create table app.history (id int)");
    await client.query("create function app.agency() returns int language sql as 'select 1'");
    await expect(migrate(client)).rejects.toThrow(/actor_and_matrix.*rolled back/);
    const { rowCount } = await client.query("select 1 from pg_extension where extname = 'btree_gist'");
    expect(rowCount).toBe(0);
  });
});

import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDatabase, type TestDatabase } from "../src/testing/index.ts";
import { clientTables } from "./support/client-tables.ts";
import { readMismatches } from "./support/who-sees.ts";
import { aWorld, type World } from "./support/world.ts";

let database: TestDatabase;
let world: World;
let client: pg.PoolClient;
beforeAll(async () => {
  database = await testDatabase();
  world = await aWorld(database.owner);
  client = await database.ownerPool.connect();
}, 60_000);
afterAll(async () => {
  client.release();
  await database.close();
});

/** Runs in a transaction of the owner that is rolled back, whatever was altered in it. */
async function inside<T>(run: () => Promise<T>): Promise<T> {
  await client.query("begin");
  try {
    return await run();
  } finally {
    await client.query("rollback");
  }
}

describe("each role sees of each table what the matrix and the releases say", () => {
  test.each(clientTables)("$name", async (table) => {
    expect(await inside(() => readMismatches(client, world, table))).toEqual([]);
  });
});

test("whoever is not bound sees nothing, before and after somebody else used the connection", async () => {
  const nobody = await database.appPool.connect();
  try {
    const counts = async () => {
      const found: number[] = [];
      for (const { table } of clientTables)
        found.push((await nobody.query(`select 1 from public.${table}`)).rowCount ?? -1);
      return new Set(found);
    };
    expect(await counts()).toEqual(new Set([0]));
    await nobody.query("begin");
    await nobody.query(
      "select set_config('app.agency', $1, true), set_config('app.units', $2, true), set_config('app.role', 'specialist', true), set_config('app.today', '2026-11-21', true)",
      [world.ips.agency.id, `{${world.ips.agency.units[0].id}}`],
    );
    expect((await nobody.query("select 1 from client")).rowCount).toBeGreaterThan(0);
    await nobody.query("commit");
    // The settings now read '' and not null.
    expect((await nobody.query("select current_setting('app.agency', true) as left_over")).rows).toEqual([
      { left_over: "" },
    ]);
    expect(await counts()).toEqual(new Set([0]));
  } finally {
    nobody.release();
  }
});

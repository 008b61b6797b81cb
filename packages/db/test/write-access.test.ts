import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDatabase, type TestDatabase } from "../src/testing/index.ts";
import { writeMismatches, writtenTables } from "./support/who-writes.ts";
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

async function inside<T>(run: () => Promise<T>): Promise<T> {
  await client.query("begin");
  try {
    return await run();
  } finally {
    await client.query("rollback");
  }
}

const tables = writtenTables(() => world.elsewhere.id);

describe("each role adds and changes in each table what the matrix says, in its own unit and nowhere else", () => {
  test.each(tables)("$table", async (table) => {
    expect(await inside(() => writeMismatches(client, world, table))).toEqual([]);
  });
});

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

const some = ["specialist", "benefits-planner", "practitioner", "vr-supervisor"] as const;
const nameOf = (table: string) => table.replace(/ .*/, "");

describe("the check above notices a policy that is broken", () => {
  test.each(tables.filter(({ insert }) => insert !== undefined))(
    "$table, whatever is added",
    async (table) => {
      const wrong = await inside(async () => {
        await client.query(`alter policy app_insert on public.${nameOf(table.table)} with check (true)`);
        if (table.table === "release")
          await client.query("alter policy app_insert on public.release_grant with check (true)");
        return writeMismatches(client, world, table, some);
      });
      expect(wrong).toContain("specialist · foreign · insert: done");
      expect(wrong).toContain("vr-supervisor · own agency, another unit · insert: done");
    },
  );

  test.each(tables.filter(({ change }) => change !== undefined))(
    "$table, whatever is changed",
    async (table) => {
      const wrong = await inside(async () => {
        await client.query(
          `alter policy app_update on public.${nameOf(table.table)} using (true) with check (true)`,
        );
        return writeMismatches(client, world, table, some);
      });
      expect(wrong).toContainEqual(
        expect.stringMatching(/^(practitioner|benefits-planner) · own unit · change: done$/),
      );
    },
  );
});

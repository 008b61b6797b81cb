import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDatabase, type TestDatabase } from "../src/testing/index.ts";
import { clientTables } from "./support/client-tables.ts";
import { everyRole } from "./support/matrix.ts";
import { readCells, readMismatches, readMismatchesOf } from "./support/who-sees.ts";
import {
  shouldWrite,
  writeMismatches,
  writtenTables,
  type Way,
  type WrittenTable,
} from "./support/who-writes.ts";
import { aWorld, situations, type World } from "./support/world.ts";

/*
 * The proof that the access tests can fail: each policy of each table about a client is broken on purpose, and exactly
 * its own cells must turn red. `vitest --reporter=verbose` prints which.
 */

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

/** Breaks a policy in a transaction that is rolled back, and looks. */
async function broken<T>(
  policy: string,
  table: string,
  condition: string,
  look: () => Promise<T>,
): Promise<T> {
  await client.query("begin");
  try {
    await client.query(`alter policy ${policy} on public.${table} ${condition}`);
    return await look();
  } finally {
    await client.query("rollback");
  }
}

type Annotate = (message: string) => Promise<unknown>;

/** Says with the test's result which cells turned red. */
const report = (annotate: Annotate, table: string, red: readonly string[]): Promise<unknown> =>
  annotate(`${table}: ${red.length} cells turn red\n${red.join("\n")}`);

const read = [...new Set(clientTables.map(({ table }) => table))];
const written = writtenTables(() => world.elsewhere.id);
const nameOf = ({ table }: Pick<WrittenTable, "table">) => table.replace(/ .*/, "");

test("every policy of a table about a client is broken here", async () => {
  const { rows } = await client.query<{ name: string }>(
    "select tablename || ' · ' || policyname as name from pg_policies where schemaname = 'public' and 'ips_app' = any(roles) and tablename = any($1) order by 1",
    [read],
  );
  const covered = [
    ...read.map((table) => `${table} · app_read`),
    ...written.filter(({ insert }) => insert !== undefined).map((table) => `${nameOf(table)} · app_insert`),
    ...written.filter(({ change }) => change !== undefined).map((table) => `${nameOf(table)} · app_update`),
    ...elsewhereTested,
  ];
  expect(rows.map(({ name }) => name).filter((name) => !covered.includes(name))).toEqual([]);
});

/** Policies whose cells are not of this matrix, each with the test that breaks or holds it. */
const elsewhereTested: readonly string[] = [
  // Whoever reads a record writes down that they did: sharing.test.ts, break-glass.test.ts.
  "access_entry · app_insert",
  // A supervisor's review: break-glass.test.ts.
  "break_glass · app_update",
  // A first client only with a person of its own: sharing.test.ts.
  "client · app_insert",
  // With the release that it belongs to.
  "release_grant · app_insert",
  // Asked and answered by the two sides of one referral: referral.test.ts.
  "referral_question · app_insert",
  "referral_question · app_update",
  // Changed by whoever wrote it, or by the side it is for: plan-talk.test.ts.
  "plan_comment · app_update",
  "task · app_update",
];

describe("a table opened to everybody", () => {
  test.for(read)("%s: its own cells turn red, and no other table's", async (table, { annotate }) => {
    const wrong = await broken("app_read", table, "using (true)", () =>
      readMismatchesOf(client, world, clientTables),
    );
    for (const each of clientTables) {
      const red = wrong.get(each.name) ?? [];
      expect({ table: each.name, red }).toEqual({
        table: each.name,
        red: each.table === table ? readCells(each, false) : [],
      });
      if (each.table === table) await report(annotate, each.name, red);
    }
  });
});

describe("a table closed to everybody", () => {
  test.for(read)("%s: every cell that reads turns red", async (table, { annotate }) => {
    for (const each of clientTables.filter((part) => part.table === table)) {
      const red = await broken("app_read", table, "using (false)", () => readMismatches(client, world, each));
      expect(red).toEqual(readCells(each, true));
      await report(annotate, each.name, red);
    }
  });
});

/** The cells that a policy for one way of writing would turn red. */
const cellsOf = (table: WrittenTable, ways: readonly Way[], allowed: boolean): string[] =>
  everyRole.flatMap((role) =>
    situations.flatMap((situation) =>
      ways
        .filter((way) => shouldWrite(role, table, situation, way) === allowed)
        .map((way) => `${role} · ${situation} · ${way}: ${allowed ? "refused" : "done"}`),
    ),
  );

const insertWays = (table: WrittenTable): Way[] =>
  table.mine ? ["insert", "insert in another's name"] : ["insert"];

describe("a table that takes whatever is added", () => {
  test.for(written.filter(({ insert }) => insert !== undefined))("$table", async (table, { annotate }) => {
    const red = await broken("app_insert", nameOf(table), "with check (true)", async () => {
      if (table.table === "release")
        await client.query("alter policy app_insert on public.release_grant with check (true)");
      return writeMismatches(client, world, table);
    });
    const own = cellsOf(table, insertWays(table), false);
    expect(red.filter((cell) => !own.includes(cell))).toEqual([]);
    expect(red.length).toBeGreaterThan(0);
    await report(annotate, table.table, red);
  });

  test.for(written.filter(({ insert }) => insert !== undefined))(
    "$table, and one that takes nothing",
    async (table, { annotate }) => {
      const red = await broken("app_insert", nameOf(table), "with check (false)", () =>
        writeMismatches(client, world, table),
      );
      expect(red.toSorted()).toEqual(cellsOf(table, insertWays(table), true).toSorted());
      await report(annotate, table.table, red);
    },
  );
});

describe("a table in which anybody may change what they see", () => {
  test.for(written.filter(({ change }) => change !== undefined))("$table", async (table, { annotate }) => {
    const red = await broken("app_update", nameOf(table), "using (true) with check (true)", () =>
      writeMismatches(client, world, table),
    );
    const own = cellsOf(table, ["change"], false);
    expect(red.filter((cell) => !own.includes(cell))).toEqual([]);
    expect(red.length).toBeGreaterThan(0);
    await report(annotate, table.table, red);
  });

  test.for(written.filter(({ change }) => change !== undefined))(
    "$table, and one in which nobody may",
    async (table, { annotate }) => {
      const red = await broken("app_update", nameOf(table), "using (false) with check (false)", () =>
        writeMismatches(client, world, table),
      );
      expect(red.toSorted()).toEqual(cellsOf(table, ["change"], true).toSorted());
      await report(annotate, table.table, red);
    },
  );
});

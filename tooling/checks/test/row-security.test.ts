import { testDatabase, type TestDatabase } from "@ips/db/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  openTables,
  reachableSignInQuery,
  type TableSecurity,
  tableSecurityQuery,
} from "../src/row-security.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

async function tables(): Promise<TableSecurity[]> {
  return (await database.ownerPool.query<TableSecurity>(tableSecurityQuery)).rows;
}

describe("the migrated database", () => {
  it("has every table under forced row security", async () => {
    const found = await tables();
    expect(found.length).toBeGreaterThan(30);
    expect(openTables(found)).toEqual([]);
  });

  it("keeps the role of the record away from the tables that are not under it", async () => {
    const { rows } = await database.ownerPool.query<{ name: string }>(reachableSignInQuery);
    expect(rows.map(({ name }) => name)).toEqual([]);
  });

  it("would be found out over a table that somebody added without it", async () => {
    await database.ownerPool.query("create table public.forgotten (id uuid primary key)");
    expect(openTables(await tables())).toEqual(["public.forgotten has no row security."]);
  });
});

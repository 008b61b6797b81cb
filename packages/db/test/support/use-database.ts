import { afterAll, beforeAll } from "vitest";
import { testDatabase, type TestDatabase } from "../../src/testing/index.ts";

/** A database of its own for one test file. */
export function useDatabase(): () => TestDatabase {
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database?.close());
  return () => {
    if (database === undefined)
      throw new Error("the database is made before the first test, not while the file is read");
    return database;
  };
}

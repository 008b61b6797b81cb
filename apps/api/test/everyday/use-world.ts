import { testDatabase, type TestDatabase } from "@ips/db/testing";
import { afterAll, beforeAll } from "vitest";
import { makeWorld, type World } from "./world.ts";

export type { Player } from "./world.ts";

/**
 * A world of its own for one test file, in a fresh database: made before the first test, dropped after the last.
 *
 * @example
 * const world = useWorld();
 * test("…", async () => { await world().as("ana").client.get({ clientId }); });
 */
export function useWorld(): () => World {
  let database: TestDatabase | undefined;
  let world: World | undefined;
  beforeAll(async () => {
    database = await testDatabase();
    world = await makeWorld(database);
  });
  afterAll(async () => {
    await world?.deps.live.close();
    await database?.close();
  });
  return () => {
    if (!world) throw new Error("the world is made before the first test, not while the file is read");
    return world;
  };
}

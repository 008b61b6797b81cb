import { openDatabase, type Database } from "@ips/db";
import { testDatabase, type TestDatabase } from "@ips/db/testing";
import { mkdtemp, rm, writeFile, mkdir } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { apiTest } from "../testing/api-test.ts";
import { markDemo, markDemoReady } from "./installation.ts";
import { CannotStart } from "./prepare.ts";
import { resetDemo } from "./reset-demo.ts";

let server: TestDatabase;
let database: Database;
let dataDir: string;
beforeEach(async () => {
  server = await testDatabase();
  database = await openDatabase({ url: server.url });
  dataDir = await mkdtemp(join(tmpdir(), "ips-reset-"));
  await mkdir(join(dataDir, "postgres"));
});
afterEach(async () => {
  await database.close();
  await server.close();
  await rm(dataDir, { recursive: true, force: true });
});

const reset = () => {
  const reopen = vi.fn<() => Promise<Database>>(() => Promise.resolve(database));
  return { reopen, done: resetDemo({ database: { dataDir } }, database, reopen) };
};

describe("starting over", () => {
  test.each(["whole", "cut off"])("throws a demo away that is %s", async (how) => {
    await markDemo(database);
    if (how === "whole") await markDemoReady(database, new Date());
    const { reopen, done } = reset();
    await done;
    expect(reopen).toHaveBeenCalledOnce();
    expect(existsSync(dataDir)).toBe(false);
  });

  test("leaves an empty database as it is", async () => {
    const { reopen, done } = reset();
    expect(await done).toBe(database);
    expect(reopen).not.toHaveBeenCalled();
  });

  test("never touches somebody's record", async () => {
    await (await apiTest({ database })).agency({ kind: "ips" });
    const { done } = reset();
    await expect(done).rejects.toThrow("holds a record that the demo did not make");
    expect(existsSync(dataDir)).toBe(true);
  });

  test("leaves a server of one's own, and a folder that another process works with", async () => {
    await markDemo(database);
    const own = resetDemo({ database: { url: server.url } }, database, () => Promise.resolve(database));
    await expect(own).rejects.toBeInstanceOf(CannotStart);
    await writeFile(join(dataDir, "postgres", "postmaster.pid"), "1");
    await expect(reset().done).rejects.toThrow("Another process works with the demo");
    expect(existsSync(dataDir)).toBe(true);
  });
});

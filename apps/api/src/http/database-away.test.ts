import { openDatabase, type AuthDb, type Database, type Db } from "@ips/db";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fromDatabaseError } from "../errors/database-error.ts";
import { apiTest, testPassword, type ApiTest, type Browser, type TestStaff } from "../testing/api-test.ts";

/** A database that nobody answers for. */
function nobody(): Database {
  const pool = new pg.Pool({ host: "127.0.0.1", port: 1 });
  return {
    app: drizzle(pool) as unknown as Db,
    auth: drizzle(pool) as unknown as AuthDb,
    appPool: pool,
    authPool: pool,
    appConnection: () => ({}),
    applied: [],
    isUp: () => Promise.resolve(false),
    deriveKey: () => "a secret of this test",
    close: () => pool.end(),
  };
}

describe("while nobody answers for the database", () => {
  let api: ApiTest;
  beforeAll(async () => {
    api = await apiTest({ database: nobody() });
  });
  afterAll(() => api.close());
  const post = (path: string, body: unknown) =>
    api.app.request(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });

  test("a procedure answers 503, when to come back, and nothing about where the database is", async () => {
    const answer = await post("/api/trpc/setup.check", { token: "x".repeat(43) });
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("2");
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({ error: { data: { app: { code: "unavailable", facts: {} } } } });
    expect(text).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|select/);
  });

  test("signing in answers the same", async () => {
    const answer = await post("/api/auth/sign-in/email", {
      email: "ana@harbor.example",
      password: testPassword,
    });
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("2");
    expect(await answer.json()).toMatchObject({ code: "unavailable", facts: {} });
  });

  test("/healthz says that it is down", async () => {
    const answer = await api.app.request("/healthz");
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ database: "down", migration: null });
  });

  test("the page that leads to a portal is still there", async () => {
    expect((await api.app.request("/")).status).toBe(200);
  });
});

describe("when the embedded server is killed", () => {
  let folder: string;
  let api: ApiTest;
  let ana: TestStaff;
  let browser: Browser;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "ips-killed-"));
    api = await apiTest({ database: await openDatabase({ dataDir: folder }) });
    ana = await (await api.agency({ kind: "ips" })).staff({ role: "specialist" });
    browser = await api.signIn(ana);
  }, 30_000);
  afterAll(async () => {
    await api.close();
    await rm(folder, { recursive: true, force: true });
  });

  const kill = async () => {
    const [pid] = (await readFile(join(folder, "postgres", "postmaster.pid"), "utf8")).split("\n");
    process.kill(Number(pid), "SIGKILL");
  };

  test("the work in hand is refused as unavailable, the process lives, and once the database is back the same session works", async () => {
    const patience = performance.now() + 25_000;
    const working = ana.ctx.run(async (tx) => {
      await tx.execute(sql`select 1`);
      await kill();
      await tx.execute(sql`select pg_sleep(20)`);
    });
    const error = await working.catch((thrown: unknown) => thrown);
    expect(fromDatabaseError(error)).toMatchObject({ kind: "SERVICE_UNAVAILABLE", code: "unavailable" });

    // How long a killed server takes to stand again is the machine's affair; meanwhile every answer is "unavailable".
    const ask = () => browser.post("/api/trpc/session.me", {});
    let answer = await ask();
    const before: number[] = [];
    while (answer.status !== 200 && performance.now() < patience) {
      before.push(answer.status);
      answer = await ask();
    }
    expect(before.filter((status) => status !== 503)).toEqual([]);
    expect(await answer.json()).toMatchObject({
      result: { data: { active: { membershipId: ana.membershipId } } },
    });
  }, 60_000);
});

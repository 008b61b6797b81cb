import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { newDataDir, type Server, startServer, until } from "../harness/server.ts";

// These start servers of their own, without the demo: what is tested is that nothing of them is lost or left over.
test.describe.configure({ mode: "default" });

let dataDir = "";
let started: Server[] = [];
test.beforeEach(async () => {
  dataDir = await newDataDir();
  started = [];
});
test.afterEach(async () => {
  for (const server of started) await server.stop();
  await rm(dataDir, { recursive: true, force: true });
});

test("Ctrl-C stops the server and its database, and a second start finds the data", async () => {
  const first = await start();
  const answer = await post(first, "/api/trpc/setup.create", {
    token: new URL(setUpLink(first)).searchParams.get("token"),
    agency: {
      name: "Harbor Behavioral Health",
      kind: "ips",
      timeZone: "America/New_York",
      state: "NY",
      unitName: "Harbor East",
    },
    administrator: { name: "Carol Reyes", ...administrator },
  });
  expect(await answer.text()).toContain("portal");
  expect(await first.stop()).toBe(0);
  expect(await databaseProcess()).toBeNull();

  const second = await start();
  expect(second.output()).not.toContain("/setup?token=");
  expect((await post(second, "/api/auth/sign-in/email", administrator)).status).toBe(200);
  expect(await second.stop()).toBe(0);
});

test("a database that was killed comes back by itself", async () => {
  const server = await start();
  const killed = await databaseProcess();
  expect(killed).not.toBeNull();
  process.kill(killed ?? 0, "SIGKILL");
  await until(async () => {
    const now = await databaseProcess();
    return now !== null && now !== killed && (await databaseAnswers(server));
  }, "the database did not come back");
  expect(await server.stop()).toBe(0);
});

test("a server that was killed starts again on the same data", async () => {
  const first = await start();
  await first.kill();
  const second = await start();
  expect(await databaseAnswers(second)).toBe(true);
  expect(await second.stop()).toBe(0);
  expect(await databaseProcess()).toBeNull();
});

test("a setting that makes no sense is refused with a sentence, before anything is touched", async () => {
  await expect(startServer(dataDir, { IPS_CLOCK: "yesterday" })).rejects.toThrow("Write it like 2026-11-21");
  expect(existsSync(join(dataDir, "postgres"))).toBe(false);
});

/** Starts the product on this test's data; it ends with the test at the latest. */
async function start(): Promise<Server> {
  const server = await startServer(dataDir, { IPS_DEMO: "0" });
  started.push(server);
  return server;
}

const administrator = { email: "carol@harbor.example", password: "lantern river window chair" };

/** The link that the console shows while nobody can sign in yet. */
function setUpLink(server: Server): string {
  const link = /https?:\/\/\S+\/setup\?token=\S+/.exec(server.output())?.[0];
  if (link === undefined) throw new Error(`The console shows no set-up link:\n${server.output()}`);
  return link;
}

/** The process number of the embedded database, or null when none runs. */
async function databaseProcess(): Promise<number | null> {
  const file = join(dataDir, "postgres", "postmaster.pid");
  const [line] = existsSync(file) ? (await readFile(file, "utf8")).split("\n") : [];
  const pid = Number(line);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  try {
    process.kill(pid, 0);
    return pid;
  } catch {
    return null;
  }
}

/** Whether a request that needs the database is answered: a wrong sign-in is refused, not failed. */
async function databaseAnswers(server: Server): Promise<boolean> {
  const nobody = { email: "nobody@example.org", password: "not a password of anybody" };
  const response = await post(server, "/api/auth/sign-in/email", nobody).catch(() => null);
  return response?.status === 401;
}

function post({ url }: Server, path: string, body: object): Promise<Response> {
  return fetch(`${url}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify(body),
  });
}

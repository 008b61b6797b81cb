import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { v7 } from "uuid";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { stopIfUnused, useEmbeddedServer } from "../src/embedded/embedded-server.ts";
import { deriveSecret } from "../src/internal/derive-secret.ts";
import {
  agency,
  asActor,
  asDirectoryReader,
  openDatabase,
  person,
  systemActor,
  type Database,
  type ServerEvent,
  client,
  episode,
  milestone,
  unit,
} from "../src/index.ts";

const slow = 60_000;
const open: Database[] = [];
const holders: ChildProcess[] = [];

/** One folder for all tests but the first: each finds it as the one before has left it. */
let dataDir = "";
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "ips-open-"));
});

async function opened(onEvent: (event: ServerEvent) => void = () => undefined): Promise<Database> {
  const database = await openDatabase({ dataDir, onEvent });
  open.push(database);
  return database;
}

/** Another process that has the database open. */
async function holder() {
  const program = fileURLToPath(new URL("support/hold-database.ts", import.meta.url));
  const child = spawn(process.execPath, ["--conditions=@ips/source", program, dataDir], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  holders.push(child);
  const lines: string[] = [];
  const reader = createInterface(child.stdout);
  reader.on("line", (line) => void lines.push(line));
  const says = async (word: string) => {
    while (!lines.includes(word)) await once(reader, "line");
  };
  await says("open");
  return { child, lines, says };
}

const postmaster = async () =>
  Number((await readFile(join(dataDir, "postgres", "postmaster.pid"), "utf8")).split("\n")[0]);
const isStopped = () =>
  stat(join(dataDir, "postgres", "postmaster.pid")).then(
    () => false,
    () => true,
  );
const agencyId = v7();
const system = systemActor(agencyId, { agencyKind: "ips", today: "2026-11-21" });
const addAgency = (database: Database) =>
  asActor(database.app, system, (tx) =>
    tx
      .insert(agency)
      .values({ id: agencyId, name: "Harbor", kind: "ips", timeZone: "America/New_York", state: "NY" }),
  );
const agencies = (database: Database) => asDirectoryReader(database.app, (tx) => tx.$count(agency));

afterEach(async () => {
  for (const child of holders.splice(0))
    if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
  for (const database of open.splice(0)) await database.close();
}, slow);
afterAll(async () => {
  await stopIfUnused(dataDir);
  await rm(dataDir, { recursive: true, force: true });
}, slow);

describe("the embedded server", () => {
  test(
    "starts on an empty folder, keeps what is written, and stops when it is closed",
    { timeout: slow },
    async () => {
      const first = await opened();
      expect(first.applied.length).toBeGreaterThan(0);
      expect(await first.isUp()).toBe(true);
      await addAgency(first);
      await first.close();
      expect(await isStopped()).toBe(true);
      expect(await first.isUp()).toBe(false);

      const second = await opened();
      expect(second.applied).toEqual([]);
      expect(await agencies(second)).toBe(1);
      expect(second.deriveKey("session")).toBe(first.deriveKey("session"));
    },
  );

  test("writes durably and keeps its secret to itself", { timeout: slow }, async () => {
    const database = await opened();
    const { rows } = await database.appPool.query(
      "select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit, current_setting('full_page_writes') as pages",
    );
    expect(rows).toEqual([{ fsync: "on", commit: "on", pages: "on" }]);
    expect((await stat(join(dataDir, "postgres", "ips_secret"))).mode & 0o077).toBe(0);
    const stranger = new pg.Client({ ...database.appConnection(), password: "guessed" });
    await expect(stranger.connect()).rejects.toMatchObject({ code: "28P01" });
  });

  test(
    "comes back by itself when it is killed, and a query that is asked meanwhile waits for it",
    { timeout: slow },
    async () => {
      const events: string[] = [];
      const database = await opened(({ kind }) => void events.push(kind));
      for (const time of [1, 2]) {
        process.kill(await postmaster(), "SIGKILL");
        await vi.waitFor(() => expect(events.filter((kind) => kind === "lost")).toHaveLength(time), slow);
        // Asked while it is being started again, the query waits.
        expect(await agencies(database)).toBe(1);
      }
    },
  );

  test(
    "fails the transaction that was open when it was killed, and not the process",
    { timeout: slow },
    async () => {
      const database = await opened();
      const cut = asActor(database.app, system, async (tx) => {
        await tx.insert(person).values({ id: v7() });
        process.kill(await postmaster(), "SIGKILL");
        // Until the server's own processes have noticed, a statement may still be answered.
        for (;;) await tx.select({ n: agency.id }).from(agency);
      });
      await expect(cut).rejects.toThrow(/./);
      expect(await agencies(database)).toBe(1);
    },
  );

  test("is recovered after it and the program were killed", { timeout: slow }, async () => {
    const { child } = await holder();
    const killed = await postmaster();
    child.kill("SIGKILL");
    process.kill(killed, "SIGKILL");
    await once(child, "exit");
    const database = await opened();
    expect(await database.isUp()).toBe(true);
  });

  test(
    "that was left behind by a killed program is joined, and stopped by the last one out",
    { timeout: slow },
    async () => {
      const { child } = await holder();
      const running = await postmaster();
      child.kill("SIGKILL");
      await once(child, "exit");
      const database = await opened();
      expect(await postmaster()).toBe(running);
      await database.close();
      expect(await isStopped()).toBe(true);
    },
  );

  test(
    "is shared by two programs: the second joins, and the last one out stops it",
    { timeout: slow },
    async () => {
      const { child, lines, says } = await holder();
      const events: string[] = [];
      const database = await opened(({ kind }) => void events.push(kind));
      expect(events).toEqual(["joined"]);
      child.stdin?.end();
      await says("closed");
      expect(lines).toContain("left-running");
      expect(await database.isUp()).toBe(true);
      await database.close();
      expect(await isStopped()).toBe(true);
    },
  );

  test("opened by two programs at the same moment is one server", { timeout: slow }, async () => {
    const both = await Promise.all([opened(), opened()]);
    const ports = await Promise.all(
      both.map(
        async (database) =>
          (await database.appPool.query<{ port: number }>("select inet_server_port() as port")).rows[0]?.port,
      ),
    );
    expect(new Set(ports).size).toBe(1);
  });

  test("ignores a pid file of another process", { timeout: slow }, async () => {
    const first = await opened();
    await first.close();
    // As a container finds it that was killed: the number belongs to somebody else by now.
    await writeFile(
      join(dataDir, "postgres", "postmaster.pid"),
      `${process.pid}\n${join(dataDir, "postgres")}\n1\n5432\n\n127.0.0.1\n\nready   \n`,
    );
    expect(await (await opened()).isUp()).toBe(true);
  });
});

describe("a server of one's own", () => {
  test(
    "is used by a user who may create roles, which get passwords of their own",
    { timeout: slow },
    async () => {
      const server = await useEmbeddedServer({ dataDir: join(dataDir, "own-server") });
      try {
        const superuser = {
          host: "127.0.0.1",
          port: server.port(),
          user: "postgres",
          password: deriveSecret(server.secret, "postgres"),
          database: "postgres",
        };
        const root = new pg.Client(superuser);
        await root.connect();
        await root.query("create role harbor login createrole password 'a password'");
        await root.query("create database harbor owner harbor");
        await root.end();
        const url = `postgres://harbor:a%20password@127.0.0.1:${server.port()}/harbor`;
        const database = await openDatabase({ url });
        open.push(database);
        await addAgency(database);
        expect(await agencies(database)).toBe(1);
        const again = await openDatabase({ url });
        open.push(again);
        expect(again.applied).toEqual([]);
        // Keys, triggers and policies work for tables whose owner is bound by them.
        const [unitId, otherUnitId, clientId, personId, episodeId] = [v7(), v7(), v7(), v7(), v7()];
        const row = { agencyId, unitId, clientId };
        await asActor(database.app, system, async (tx) => {
          await tx
            .insert(unit)
            .values(
              [unitId, otherUnitId].map((id) => ({ id, agencyId, kind: "program" as const, name: id })),
            );
          await tx.insert(person).values({ id: personId });
          await tx
            .insert(client)
            .values({ id: clientId, agencyId, unitId, personId, number: "1", firstName: "A", lastName: "B" });
          await tx.insert(episode).values({ id: episodeId, ...row, enteredOn: "2026-01-01" });
          await tx.update(client).set({ unitId: otherUnitId });
        });
        const moved = await asActor(database.app, system, (tx) =>
          tx.select({ unitId: milestone.unitId, kind: milestone.kind }).from(milestone),
        );
        expect(moved).toEqual([{ unitId: otherUnitId, kind: "program-entry" }]);
        // Row security binds the owner of the tables too.
        const owner = new pg.Client(url);
        await owner.connect();
        const seen = await owner.query("select 1 from agency").finally(() => void owner.end());
        expect(seen.rowCount).toBe(0);
        const helpless = `postgres://helpless:secret@127.0.0.1:${server.port()}/harbor`;
        const admin = new pg.Client(superuser);
        await admin.connect();
        await admin.query("create role helpless login password 'secret'").finally(() => void admin.end());
        await expect(openDatabase({ url: helpless })).rejects.toThrow(/grant ips_app, ips_auth, ips_definer/);
        for (const each of open.splice(0)) await each.close();
      } finally {
        await server.leave();
      }
    },
  );

  test("without a password in its address needs a secret", async () => {
    await expect(openDatabase({ url: "postgres://harbor@127.0.0.1:1/harbor" })).rejects.toThrow(/IPS_SECRET/);
  });
});

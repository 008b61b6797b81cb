import { authTables, installation, openDatabase, type Database } from "@ips/db";
import { testDatabase, type TestDatabase } from "@ips/db/testing";
import { beforeEach, afterEach, describe, expect, test } from "vitest";
import { makeDeps, type Deps } from "../deps.ts";
import { readSettings } from "../env.ts";
import { apiTest } from "../testing/api-test.ts";
import type { Demo } from "./demo.ts";
import { CannotStart, isOrBecomesDemo, prepareFirstRun } from "./prepare.ts";
import { welcome } from "./welcome.ts";

let owner: TestDatabase;
let database: Database;
beforeEach(async () => {
  owner = await testDatabase();
  database = await openDatabase({ url: owner.url });
});
afterEach(async () => {
  await database.close();
  await owner.close();
});

/** A small demo: one agency, made as the system. */
const demo: Demo = {
  signIns: [
    {
      email: "ana@demo.example",
      password: "seven herons over the quay",
      name: "Ana Reyes",
      role: "specialist",
      agencyName: "Harbor",
      portal: "supervisor",
      lookAt: "today's list",
    },
  ],
  load: async (deps, progress) => {
    await apiTestOn(deps).agency({ kind: "ips", name: "Harbor" });
    progress({ percent: 100, what: "agencies" });
  },
};
const cutOff: Demo = {
  ...demo,
  load: async (...given) => {
    await demo.load(...given);
    throw new Error("the power went");
  },
};
const apiTestOn = (deps: Deps) => ({
  agency: async (what: { kind: "ips"; name: string }) =>
    (await apiTest({ database: deps.database })).agency(what),
});

async function start(environment: Record<string, string>, carried: Demo | null = demo) {
  const settings = readSettings(environment);
  const { demo: isDemo, load } = await isOrBecomesDemo(settings, database, carried);
  const said: string[] = [];
  const prepared = await prepareFirstRun(
    makeDeps(settings, database, { demo: isDemo }),
    carried,
    load,
    ({ percent }) => said.push(`${percent} %`),
  );
  return { isDemo, loaded: load, said, lines: welcome(settings, prepared).join("\n") };
}
const refusal = async (starting: Promise<unknown>) => {
  const error = await starting.catch((thrown: unknown) => thrown);
  if (!(error instanceof CannotStart)) throw new Error("the start was not refused", { cause: error });
  return error.message;
};

describe("the first start", () => {
  test("loads the demo into an empty database, once, and prints whom to sign in as", async () => {
    const first = await start({});
    expect(first).toMatchObject({ isDemo: true, loaded: true, said: ["100 %"] });
    expect(first.lines).toContain(
      "ana@demo.example  seven herons over the quay   Ana Reyes, specialist, Harbor",
    );
    expect(await start({})).toMatchObject({ isDemo: true, loaded: false, said: [] });
  });

  test.each([
    ["the demo is switched off", { IPS_DEMO: "0" }, demo],
    ["the database is one's own", { DATABASE_URL: "postgres://db/ips" }, demo],
    ["no demo is carried", {}, null],
  ])("prints a set-up link when %s", async (_name, environment, carried) => {
    const { isDemo, lines } = await start(environment, carried);
    expect(isDemo).toBe(false);
    expect(lines).toMatch(
      /Open this link once .*\n\s+http:\/\/localhost:4000\/supervisor\/setup\?token=[\w-]{43}/,
    );
    expect(await database.auth.$count(authTables.setupLink)).toBe(1);
  });

  test("a demo in a database of one's own must be asked for", async () => {
    expect(await start({ DATABASE_URL: "postgres://db/ips", IPS_DEMO: "1" })).toMatchObject({
      isDemo: true,
      loaded: true,
    });
  });

  test("a demo that was cut off is not taken for a whole one", async () => {
    await expect(start({}, cutOff)).rejects.toThrow("the power went");
    expect(await refusal(start({}))).toMatch(
      /interrupted while it was being made.*--reset-demo, or delete the folder .*\.data/,
    );
    expect(await refusal(start({ DATABASE_URL: "postgres://db/ips" }))).toContain(
      "Empty the database and start again",
    );
  });
});

describe("a database with somebody's record", () => {
  beforeEach(async () => {
    await (await apiTest({ database })).agency({ kind: "ips" });
  });

  test("is opened as it is, without a set-up link", async () => {
    const { isDemo, lines } = await start({});
    expect(isDemo).toBe(false);
    expect(lines).not.toContain("setup?token=");
  });

  test("refuses the demo, and is not touched", async () => {
    expect(await refusal(start({ IPS_DEMO: "1" }))).toContain("holds a record that the demo did not make");
    expect(await owner.owner.select().from(installation)).toEqual([]);
  });

  test("refuses a fixed date", async () => {
    expect(await refusal(start({ IPS_CLOCK: "2026-10-31" }))).toContain("Remove IPS_CLOCK");
  });
});

test("nobody who is not bound reads or marks what a database is", async () => {
  await start({});
  expect(await database.app.select().from(installation)).toEqual([]);
  await expect(database.app.insert(installation).values({ id: true, demo: true })).rejects.toMatchObject({
    cause: { code: "42501" },
  });
});

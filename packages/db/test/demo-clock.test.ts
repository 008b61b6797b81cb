import { eq, sql } from "drizzle-orm";
import { v7 } from "uuid";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { asActor, asDirectoryReader } from "../src/as-actor.ts";
import { systemActor } from "../src/actor.ts";
import * as t from "../src/schema/index.ts";
import { aTestAgency, testDatabase, testToday, type TestDatabase } from "../src/testing/index.ts";
import { refusal } from "./support/refusal.ts";

let database: TestDatabase;
beforeEach(async () => {
  database = await testDatabase();
});
afterEach(() => database.close());

const moment = "2025-12-03T15:20:00.000Z";
const mark = (values: { demo: boolean; readyAt?: Date }) =>
  asDirectoryReader(database.app, (tx) => tx.insert(t.installation).values({ id: true, ...values }));

/** Sets up an agency at a moment, as the demo does. */
const setUp = (at?: string) => {
  const id = v7();
  const system = systemActor(id, { agencyKind: "ips", today: testToday, ...(at ? { moment: at } : {}) });
  return asActor(database.app, system, async (tx) => {
    await tx
      .insert(t.agency)
      .values({ id, name: "Lakeside", kind: "ips", timeZone: "America/New_York", state: "NY" });
    const [row] = await tx.select({ at: t.agency.createdAt }).from(t.agency).where(eq(t.agency.id, id));
    return { id, createdAt: row?.at.toISOString() };
  });
};

describe("the clock of a demo", () => {
  test("stamps rows and their history with the moment that the demo is at while it is made", async () => {
    await mark({ demo: true });
    const { id, createdAt } = await setUp(moment);
    expect(createdAt).toBe(moment);
    const [entry] = await database.owner.select().from(t.history).where(eq(t.history.rowId, id));
    expect(entry?.at.toISOString()).toBe(moment);
  });

  test("is gone once the demo is whole, and cannot be wound up again", async () => {
    await mark({ demo: true, readyAt: new Date() });
    expect(await refusal(setUp(moment))).toBe("demo_clock_in_a_demo_being_made");
    const reopened = asDirectoryReader(database.app, (tx) =>
      tx.update(t.installation).set({ readyAt: null }),
    );
    expect(await refusal(reopened)).toBe("installation_stays_what_it_is");
  });

  test.each([
    ["nobody has said what it is", () => Promise.resolve()],
    ["it is somebody's record", () => mark({ demo: false })],
  ])("is refused in a database of which %s, and nothing is written", async (_what, prepare) => {
    await prepare();
    expect(await refusal(setUp(moment))).toBe("demo_clock_in_a_demo_being_made");
    expect(await database.owner.$count(t.agency)).toBe(0);
  });

  test("cannot be had by calling a database with a record a demo", async () => {
    await aTestAgency(database.owner);
    expect(await refusal(mark({ demo: true }))).toBe("installation_demo_starts_empty");
    await mark({ demo: false });
    const turned = asDirectoryReader(database.app, (tx) => tx.update(t.installation).set({ demo: true }));
    expect(await refusal(turned)).toBe("42501");
    const byOwner = database.owner.update(t.installation).set({ demo: true });
    expect(await refusal(byOwner)).toBe("installation_stays_what_it_is");
  });

  test("leaves the real clock alone where no moment is said", async () => {
    await mark({ demo: true });
    const before = Date.now();
    const { createdAt } = await setUp();
    expect(Math.abs(Date.parse(createdAt ?? "") - before)).toBeLessThan(60_000);
  });
});

describe("what the record stamps", () => {
  test("goes by the clock of the record in every function, except those of sign-in", async () => {
    const { rows } = await database.owner.execute<{ name: string }>(sql`
      select proname as name from pg_proc where pronamespace = 'app'::regnamespace
        and prosrc ~ '(?<![.\\w])now\\(\\)' and proname <> 'now' and prosrc !~ 'auth\\.' order by 1`);
    expect(rows.map(({ name }) => name)).toEqual([]);
  });

  test("goes by the clock of the record in every column", async () => {
    const { rows } = await database.owner.execute<{ column: string }>(sql`
      select table_name || '.' || column_name as column from information_schema.columns
      where table_schema = 'public' and column_default ~ '(?<![.\\w])now\\(\\)' order by 1`);
    expect(rows.map(({ column }) => column)).toEqual([]);
  });
});

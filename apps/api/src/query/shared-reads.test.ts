import { agency, asActor, client, systemActor, unit, type Actor, type Tx } from "@ips/db";
import { testDatabase, type TestDatabase } from "@ips/db/testing";
import { sql } from "drizzle-orm";
import { v7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { notFound } from "../errors/app-error.ts";
import { askTogether, questionOf } from "./ask-together.ts";
import { sharedReads, type Reader } from "./shared-reads.ts";

let database: TestDatabase;
let actor: Actor;
const [agencyId, unitId] = [v7(), v7()];

beforeAll(async () => {
  database = await testDatabase();
  actor = {
    ...systemActor(agencyId, { agencyKind: "ips", today: "2026-06-15", screen: "one" }),
    about: [v7()],
  };
  await asActor(database.app, actor, async (tx) => {
    await tx
      .insert(agency)
      .values({ id: agencyId, name: "Harbor", kind: "ips", timeZone: "America/New_York", state: "NY" });
    await tx.insert(unit).values({ id: unitId, agencyId, kind: "program", name: "East" });
  });
});
afterAll(() => database.close());

/** A write whose commits can be counted. */
const write = sql`insert into unit (id, agency_id, kind, name) select gen_random_uuid(), ${agencyId}, 'program', gen_random_uuid()::text`;
const written = () => asActor(database.app, actor, async (tx) => (await tx.select().from(unit)).length);

const number = (value: number) =>
  questionOf(sql<{ value: number }>`select ${value}::int as value`, ([row]) => row?.value ?? null);
const impossible = questionOf(sql<{ value: number }>`select 1 / ${0}::int as value`, ([row]) => row?.value);

/** Runs each work as one procedure of a batch; `alone` counts the times one had to run again. */
async function batch<T>(
  works: readonly ((tx: Tx) => Promise<T>)[],
  as: (index: number) => Actor = () => actor,
) {
  const reads = sharedReads(database.app, works.length);
  let alone = 0;
  const ask = async (reader: Reader, work: (tx: Tx) => Promise<T>, index: number) => {
    try {
      return await reader.run(as(index), work, () => {
        alone += 1;
        return asActor(database.app, as(index), work);
      });
    } finally {
      reader.leave();
    }
  };
  const answers = await Promise.allSettled(works.map((work, index) => ask(reads.enter(), work, index)));
  return { answers, alone };
}

const backend = questionOf(
  sql<{ pid: number; at: string }>`select pg_backend_pid() as pid, now()::text as at`,
  ([row]) => row ?? null,
);

test("works of one batch read in one transaction", async () => {
  const { answers, alone } = await batch<unknown>([
    (tx: Tx) => askTogether(tx, { backend }),
    (tx: Tx) => askTogether(tx, { backend }),
  ]);
  const [one, other] = answers;
  expect(one).toEqual(other);
  expect(one?.status).toBe("fulfilled");
  expect(alone).toBe(0);
});

test("each has the answers to its own questions, in as many rounds as it needs", async () => {
  const { answers } = await batch<unknown>([
    async (tx: Tx) => {
      const { a } = await askTogether(tx, { a: number(1) });
      const { b } = await askTogether(tx, { b: number(2) });
      return [a, b];
    },
    async (tx: Tx) => Object.values(await askTogether(tx, { a: number(3), b: number(1) })),
    async () => ["nothing asked"],
  ]);
  expect(answers.map((answer) => answer.status === "fulfilled" && answer.value)).toEqual([
    [1, 2],
    [3, 1],
    ["nothing asked"],
  ]);
});

test("what each writes alongside is committed once", async () => {
  const before = await written();
  await batch<unknown>([
    (tx: Tx) => askTogether(tx, { a: number(1) }, write),
    (tx: Tx) => askTogether(tx, { a: number(2) }, write),
  ]);
  expect(await written()).toBe(before + 2);
});

test("an error of the database in one is its own: the others run again, and write once", async () => {
  const before = await written();
  const { answers, alone } = await batch<unknown>([
    (tx: Tx) => askTogether(tx, { a: number(1) }, write),
    (tx: Tx) => askTogether(tx, { impossible }),
    async (tx: Tx) => {
      await askTogether(tx, { a: number(1) });
      return askTogether(tx, { a: number(3) });
    },
  ]);
  expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(alone).toBe(3);
  expect(await written()).toBe(before + 1);
});

test("a refusal before anything was written is its own, and nobody runs again", async () => {
  const { answers, alone } = await batch<unknown>([
    async (tx) => {
      await askTogether(tx, { a: number(1) });
      throw notFound();
    },
    (tx) => askTogether(tx, { a: number(2) }, write),
  ]);
  expect(answers.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
  expect(alone).toBe(0);
});

test("a refusal after a write takes that write back, and the other's stands", async () => {
  const before = await written();
  const { answers } = await batch<unknown>([
    async (tx) => {
      await askTogether(tx, { a: number(1) }, write);
      throw notFound();
    },
    async (tx) => {
      await tx.execute(write);
      throw notFound();
    },
    (tx) => askTogether(tx, { a: number(2) }, write),
  ]);
  expect(answers.map(({ status }) => status)).toEqual(["rejected", "rejected", "fulfilled"]);
  expect(await written()).toBe(before + 1);
});

test("work about others, or about nobody named, has a transaction of its own", async () => {
  const { about: _about, ...nobody } = actor;
  const actors = [actor, { ...actor, about: [v7()] }, nobody, { ...actor, screen: "another screen" }];
  const about = questionOf(
    sql<{ about: string }>`select current_setting('app.about', true) as about`,
    ([row]) => row?.about ?? null,
  );
  const { answers, alone } = await batch(
    actors.map(() => async (tx: Tx) => (await askTogether(tx, { about })).about),
    (index) => actors[index] ?? actor,
  );
  expect(alone).toBe(2);
  expect(answers.map((answer) => answer.status === "fulfilled" && answer.value)).toEqual(
    actors.map(({ about: named }: Actor) => (named === undefined ? "" : `{${named.join(",")}}`)),
  );
});

test("a savepoint inside is not for a shared transaction: it runs alone", async () => {
  const { answers, alone } = await batch<unknown>([
    (tx) => tx.transaction((inner) => inner.select().from(client)),
    (tx) => askTogether(tx, { a: number(2) }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
  expect(alone).toBeGreaterThan(0);
});

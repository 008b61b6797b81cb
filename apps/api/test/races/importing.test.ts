import { assignment, client, contact, episode, history } from "@ips/db";
import { and, count, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { systemContext } from "../../src/cli/agency-named.ts";
import { importWorld, temporaryFolder, type ImportWorld } from "../import/import-world.ts";
import { smallTeam, withCell, writeSheets } from "../import/write-sheets.ts";

let world: ImportWorld;
beforeAll(async () => {
  world = await importWorld("Small Team");
});
afterAll(() => world.api.close());

const bring = async (sheets: Parameters<typeof writeSheets>[1]) => {
  const folder = await temporaryFolder();
  await writeSheets(folder, sheets);
  return world.bring(folder);
};
const look = () => systemContext(world.api.deps, world.agency, "test");
const clientsNow = () => look().run((tx) => tx.select().from(client));

async function counts() {
  return look().run(async (tx) => {
    const of = async (table: typeof client | typeof episode | typeof assignment | typeof contact) =>
      (await tx.select({ n: count() }).from(table))[0]?.n ?? 0;
    return [await of(client), await of(episode), await of(assignment), await of(contact)];
  });
}

test("two people who import the same sheets at once bring every row once", async () => {
  const both = await Promise.allSettled([bring(smallTeam), bring(smallTeam)]);
  expect(both.some(({ status }) => status === "fulfilled")).toBe(true);
  const after = await counts();
  expect(after[0]).toBe(smallTeam.clients.length - 1);
  await bring(smallTeam);
  expect(await counts()).toEqual(after);
});

test("an import against a person's correction: both are kept in the history, and one of the two values stands whole", async () => {
  await bring(smallTeam);
  const [one] = await clientsNow();
  if (!one) throw new Error("the sheet holds a client");
  const before = one.firstName;
  const edit = look().run((tx) =>
    tx.update(client).set({ firstName: "By hand" }).where(eq(client.id, one.id)),
  );
  const done = await Promise.allSettled([
    bring({ ...smallTeam, clients: withCell(smallTeam.clients, 1, "First name", "By sheet") }),
    edit,
  ]);
  expect(done.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
  const [now] = (await clientsNow()).filter(({ id }) => id === one.id);
  expect(["By hand", "By sheet"]).toContain(now?.firstName);
  const told = await look().run((tx) =>
    tx
      .select({ changes: history.changes })
      .from(history)
      .where(and(eq(history.rowId, one.id), eq(history.tableName, "client"), eq(history.action, "update"))),
  );
  const names = told.flatMap(({ changes }) => {
    const pair = (changes as Record<string, [string, string]> | null)?.["first_name"];
    return pair ? [pair] : [];
  });
  expect(names.length).toBeGreaterThan(0);
  expect(names.flat()).toContain(before);
  expect(names.flat()).toContain("By hand");
});

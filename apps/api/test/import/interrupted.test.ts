import { contact, importRun } from "@ips/db";
import { count } from "drizzle-orm";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { systemContext } from "../../src/cli/agency-named.ts";
import { summaryOf } from "../../src/features/import/read-run.ts";
import { importWorld, temporaryFolder, type ImportWorld } from "./import-world.ts";
import { contactHeadings, separated, smallTeam, writeSheets } from "./write-sheets.ts";

/** More rows than are written together, so that some are written before the end is reached. */
const visits = Array.from({ length: 2500 }, (_, at) => [
  `${1 + (at % 12)}/${1 + (at % 28)}/2026`.replace("11/", "9/").replace("12/", "8/"),
  "Ana Lopez",
  "H-1",
  String(1 + Math.floor(at / 28)),
  "Office",
  "",
]);

describe("an import that cannot go to its end", () => {
  let world: ImportWorld;
  let folder: string;
  beforeEach(async () => {
    world = await importWorld("Small Team");
    folder = await temporaryFolder();
    await writeSheets(folder, { ...smallTeam, contacts: [contactHeadings, ...visits] });
  });
  afterEach(() => world.api.close());

  const ctx = () => systemContext(world.api.deps, world.agency, "test");
  const contacts = async () => (await ctx().run((tx) => tx.select({ n: count() }).from(contact)))[0]?.n;
  const runs = () => ctx().run((tx) => tx.select().from(importRun));

  test("does not begin with a file that is broken further down", async () => {
    const good = separated([contactHeadings, ...visits]);
    const cut = good.indexOf("\n", good.length * 0.8) + 1;
    await writeFile(join(folder, "contacts.csv"), `${good.slice(0, cut)}"never closed,${good.slice(cut)}`);
    const report = await world.bring(folder);
    expect(report.json.notImported).toMatchObject([{ file: "contacts.csv", problem: "quote-not-closed" }]);
    expect(report.json.changed).toMatchObject({ clients: { new: 1 } });
    expect(await contacts()).toBe(0);
  });

  test("leaves nothing of the file in which it ended and all of those before, says so, and goes on when it is begun again", async () => {
    const { appPool } = world.api.database;
    let statements = 0;
    const breaking = async () => {
      // The second batch of contacts does not come through, as when a connection is lost.
      const connect = appPool.connect.bind(appPool);
      appPool.connect = (async () => {
        const connection = await connect();
        const query = connection.query.bind(connection) as (...given: unknown[]) => unknown;
        connection.query = ((...given: unknown[]) => {
          const [first] = given as [{ text?: string } | string];
          const text = typeof first === "string" ? first : (first.text ?? "");
          if (text.startsWith('insert into "contact"') && (statements += 1) === 2) return query("select 1/0");
          return query(...given);
        }) as never;
        return connection;
      }) as never;
      try {
        await world.bring(folder);
      } finally {
        appPool.connect = connect;
      }
    };
    await expect(breaking()).rejects.toThrow("Failed query");
    expect(statements).toBe(2);
    expect(await contacts()).toBe(0);
    const [failed] = await runs();
    expect(failed?.state).toBe("failed");
    expect(failed && summaryOf(failed).results.map(({ name }) => name)).toEqual(["staff.csv", "clients.csv"]);

    const again = await world.bring(folder);
    expect(again.json.changed).toMatchObject({
      clients: { new: 0, unchanged: 1 },
      contacts: { new: visits.length },
    });
    expect(await contacts()).toBe(visits.length);
  });
});

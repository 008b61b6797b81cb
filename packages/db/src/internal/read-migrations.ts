import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";

/** One migration file, in the order of its journal. */
export type Migration = { name: string; sql: string; hash: string };

const folder = new URL("../../migrations/", import.meta.url);

type Journal = { entries: { tag: string }[] };

/** The migrations of this version of the package, oldest first. */
export async function readMigrations(): Promise<Migration[]> {
  const journal = JSON.parse(await readFile(new URL("meta/_journal.json", folder), "utf8")) as Journal;
  return Promise.all(
    journal.entries.map(async ({ tag }) => {
      const sql = await readFile(new URL(`${tag}.sql`, folder), "utf8");
      return { name: tag, sql, hash: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

/** One value for all of them: two checkouts with the same value have the same database. */
export async function migrationsHash(): Promise<string> {
  const all = (await readMigrations()).map((each) => `${each.name} ${each.hash}`).join("\n");
  return createHash("sha256").update(all).digest("hex").slice(0, 16);
}

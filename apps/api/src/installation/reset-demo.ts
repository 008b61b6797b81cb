import type { Database } from "@ips/db";
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Settings } from "../env.ts";
import { readInstallation } from "./installation.ts";
import { CannotStart } from "./prepare.ts";

/**
 * Throws a demo away, whole or cut off, so that the start goes on with an empty database; an empty one is left as it is.
 *
 * @param database the open database; it is closed when its files go.
 * @param reopen opens the database anew.
 * @throws CannotStart when the database holds a record that no demo made, is a server of one's own, or is in use.
 */
export async function resetDemo(
  settings: Pick<Settings, "database">,
  database: Database,
  reopen: () => Promise<Database>,
): Promise<Database> {
  const state = await readInstallation(database);
  if (state === "empty") return database;
  if (state === "record")
    throw new CannotStart(
      "--reset-demo throws a demo away, but this database holds a record that the demo did not make. Nothing was touched. Start without --reset-demo.",
    );
  if (!("dataDir" in settings.database))
    throw new CannotStart(
      "--reset-demo throws away the demo in the data folder, but DATABASE_URL names a server of your own. Empty that database and start again.",
    );
  const { dataDir } = settings.database;
  await database.close();
  if (existsSync(join(dataDir, "postgres", "postmaster.pid")))
    throw new CannotStart(
      `Another process works with the demo in ${dataDir}. Stop it, then start with --reset-demo again.`,
    );
  await rm(dataDir, { recursive: true, force: true });
  return reopen();
}

import type { OpenDatabaseOptions } from "@ips/db";
import type { Settings } from "./env.ts";

/** How the settings say the database is to be opened. */
export function databaseOptions({
  database,
  secret,
}: Pick<Settings, "database" | "secret">): OpenDatabaseOptions {
  if ("dataDir" in database) return database;
  return secret === null ? database : { ...database, secret };
}

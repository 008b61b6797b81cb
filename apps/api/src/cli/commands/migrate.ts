import { readHealth } from "../../features/health/read-health.ts";
import { version } from "../../version.ts";
import { exitCodes, type Command } from "../command.ts";

export const command: Command = {
  summary: "Brings the database's tables to this version. The product does the same when it starts.",
  usage: "migrate [--json]",
  run: async ({ open, out }) => {
    // Opening a database migrates it.
    const deps = await open();
    const { applied } = deps.database;
    const { migration } = await readHealth(deps);
    for (const name of applied) out.line(`applied ${name}`);
    out.line(`The database is at ${migration ?? "no migration"} (version ${version}).`);
    out.json({ version, migration, applied });
    return exitCodes.ok;
  },
};

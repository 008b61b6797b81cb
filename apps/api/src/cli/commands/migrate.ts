import { readHealth } from "../../features/health/read-health.ts";
import { exitCodes, type Command } from "../command.ts";

export const command: Command = {
  summary: "Brings the database's tables to this version. The product does the same when it starts.",
  usage: "migrate [--json]",
  run: async ({ open, out }) => {
    // Opening a database migrates it.
    const { migration, version } = await readHealth(await open());
    out.line(`The database is at migration ${migration ?? "none"} (version ${version}).`);
    out.json({ version, migration });
    return exitCodes.ok;
  },
};

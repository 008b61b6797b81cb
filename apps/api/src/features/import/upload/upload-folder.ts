import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Deps } from "../../../deps.ts";

/**
 * The folder in which uploads wait to be imported: beside the embedded database, readable by its owner alone. With a
 * database of one's own there is no data folder, and the system's folder for temporary files is used.
 */
export async function uploadFolder({ settings }: Pick<Deps, "settings">): Promise<string> {
  const { database } = settings;
  const folder =
    "dataDir" in database
      ? join(database.dataDir, "imports")
      : join(tmpdir(), `ips-imports-${settings.port}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}

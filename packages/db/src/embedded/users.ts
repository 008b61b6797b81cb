import { randomUUID } from "node:crypto";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Layout } from "./layout.ts";
import { isRunning, myIdentity } from "./process-identity.ts";

/** One process's use of an embedded server, as a file that bears its identity. */
export type Use = string;

/** Notes that this process uses the server. */
export async function noteUse(layout: Layout): Promise<Use> {
  await mkdir(layout.users, { recursive: true, mode: 0o700 });
  const use = join(layout.users, `${await myIdentity()}_${randomUUID()}`);
  await writeFile(use, "");
  return use;
}

/** Ends a use, and clears away those of processes that were killed. @returns whether somebody still uses the server. */
export async function endUse(layout: Layout, use: Use | null): Promise<boolean> {
  if (use !== null) await rm(use, { force: true });
  let used = false;
  for (const name of await readdir(layout.users).catch(() => [])) {
    if (await isRunning(name.split("_")[0] ?? "")) used = true;
    else await rm(join(layout.users, name), { force: true });
  }
  return used;
}

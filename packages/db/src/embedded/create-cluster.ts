import { spawn } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { chmod, chown, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { deriveSecret } from "../internal/derive-secret.ts";
import type { Binaries } from "./binaries.ts";
import type { Layout } from "./layout.ts";
import type { RunAs } from "./run-as.ts";

/** The name of the superuser of an embedded server. */
export const superuser = "postgres";

export async function clusterExists(layout: Layout): Promise<boolean> {
  try {
    await stat(join(layout.cluster, "PG_VERSION"));
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EACCES") {
      throw new Error(
        `The database files in ${layout.cluster} belong to another user. Start as that user, or choose another data folder.`,
        { cause: error },
      );
    }
    return false;
  }
}

/**
 * Makes the database files, whole or not at all: they are written beside their place and moved there when
 * complete. The order of text is that of Unicode code points, so that no update of the machine's locale can
 * spoil an index. To be called under the lock.
 */
export async function createCluster(
  layout: Layout,
  binaries: Binaries,
  runAs: RunAs,
  extraFlags: readonly string[],
): Promise<void> {
  await sweepUnfinished(layout);
  const unfinished = `${layout.cluster}.new-${randomUUID()}`;
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  const secret = randomBytes(32).toString("base64url");
  const passwordFolder = await mkdtemp(join(tmpdir(), "ips-initdb-"));
  const passwordFile = join(passwordFolder, "password");
  try {
    await writeFile(passwordFile, `${deriveSecret(secret, superuser)}\n`, { mode: 0o600 });
    await hand(runAs, unfinished, passwordFolder, passwordFile);
    await initdb(binaries, runAs, [
      `--pgdata=${unfinished}`,
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      ...extraFlags,
    ]);
    const secretFile = join(unfinished, "ips_secret");
    await writeFile(secretFile, secret, { mode: 0o600 });
    await hand(runAs, secretFile);
    await rename(unfinished, layout.cluster);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  } finally {
    await rm(passwordFolder, { recursive: true, force: true });
  }
}

async function hand(runAs: RunAs, ...paths: string[]): Promise<void> {
  const { user } = runAs;
  if (user === null) return;
  await Promise.all(paths.map((path) => chown(path, user.uid, user.gid)));
}

async function sweepUnfinished(layout: Layout): Promise<void> {
  await mkdir(layout.folder, { recursive: true });
  const parent = dirname(layout.cluster);
  const left = (await readdir(parent)).filter((name) => name.startsWith("postgres.new-"));
  await Promise.all(left.map((name) => rm(join(parent, name), { recursive: true, force: true })));
}

async function initdb(binaries: Binaries, runAs: RunAs, flags: string[]): Promise<void> {
  const { program, args, options } = runAs.command(binaries.initdb, flags);
  const output: string[] = [];
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(program, args, { ...options, cwd: "/", stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => output.push(chunk.toString()));
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (code !== 0)
    throw new Error(`The database files could not be made (initdb ended with ${code}):\n${output.join("")}`);
}

/** The first-time secret must stay private even where an archive was unpacked carelessly. */
export async function keepPrivate(layout: Layout): Promise<void> {
  const { mode } = await stat(layout.cluster);
  if ((mode & 0o077) !== 0) await chmod(layout.cluster, 0o700);
}

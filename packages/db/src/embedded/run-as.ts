import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { access, mkdir, realpath, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** As whom PostgreSQL runs, and how a program is started as that user. */
export type RunAs = {
  /** Null: as whoever we are. */
  user: { uid: number; gid: number } | null;
  /** Program and arguments to spawn, with the spawn options that switch the user. */
  command(
    program: string,
    args: string[],
  ): { program: string; args: string[]; options: { uid?: number; gid?: number } };
};

const asMyself: RunAs = { user: null, command: (program, args) => ({ program, args, options: {} }) };

/**
 * Decides as whom PostgreSQL runs. It refuses to run as root, so root hands it to the user who owns the data
 * folder already, else to the user `postgres`, which is made if the machine has none.
 *
 * @param dataFolder the folder of the database files; it may not exist yet.
 * @param programs a folder that the user must be able to reach as well.
 */
export async function whoRuns(dataFolder: string, programs: string): Promise<RunAs> {
  if (process.getuid?.() !== 0) return asMyself;
  await mkdir(dirname(dataFolder), { recursive: true });
  const user = (await owner(dataFolder)) ?? (await postgresUser());
  const reachable =
    (await canReach(user, await realpath(dirname(dataFolder)))) &&
    (await canReach(user, await realpath(programs)));
  if (reachable) return { user, command: (program, args) => ({ program, args, options: user }) };
  // The checkout lies in a folder that only root may enter, as /root is. The one right that is missing is passing
  // through folders; util-linux can leave exactly that to the new user.
  const setpriv = await find("setpriv");
  if (setpriv === null) {
    throw new Error(
      `PostgreSQL must not run as root, and the user it would run as (uid ${user.uid}) cannot enter ${dirname(dataFolder)} or ${programs}. ` +
        `Move the checkout out of root's home folder, start as another user, or set DATABASE_URL to a server of your own.`,
    );
  }
  const rights = [
    `--reuid=${user.uid}`,
    `--regid=${user.gid}`,
    "--clear-groups",
    "--inh-caps=-all,+dac_override",
    "--ambient-caps=-all,+dac_override",
    "--",
  ];
  return {
    user,
    command: (program, args) => ({ program: setpriv, args: [...rights, program, ...args], options: {} }),
  };
}

async function owner(folder: string): Promise<{ uid: number; gid: number } | null> {
  try {
    const { uid, gid } = await stat(folder);
    return uid === 0 ? null : { uid, gid };
  } catch {
    return null;
  }
}

async function lookUp(name: string): Promise<{ uid: number; gid: number } | null> {
  try {
    const [uid, gid] = await Promise.all([run("id", ["-u", name]), run("id", ["-g", name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return null;
  }
}

async function postgresUser(): Promise<{ uid: number; gid: number }> {
  const known = await lookUp("postgres");
  if (known !== null) return known;
  await run("useradd", [
    "--system",
    "--user-group",
    "--no-create-home",
    "--shell",
    "/usr/sbin/nologin",
    "postgres",
  ]).catch(() => undefined);
  const made = (await lookUp("postgres")) ?? (await lookUp("nobody"));
  if (made === null)
    throw new Error(
      "PostgreSQL must not run as root, and this machine has no user to run it as. Start as another user, or set DATABASE_URL.",
    );
  return made;
}

/** May this user pass through every folder down to this one? */
async function canReach(user: { uid: number; gid: number }, folder: string): Promise<boolean> {
  for (let at = folder; ; at = dirname(at)) {
    const { mode, uid, gid } = await stat(at);
    const bit =
      uid === user.uid ? constants.S_IXUSR : gid === user.gid ? constants.S_IXGRP : constants.S_IXOTH;
    if ((mode & bit) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

async function find(program: string): Promise<string | null> {
  for (const folder of ["/usr/bin", "/bin", "/usr/sbin", "/usr/local/bin"]) {
    try {
      await access(`${folder}/${program}`, constants.X_OK);
      return `${folder}/${program}`;
    } catch {
      // not here
    }
  }
  return null;
}

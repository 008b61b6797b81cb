import { accessSync, constants, statfsSync } from "node:fs";
import { freemem } from "node:os";
import { toolEnvironment } from "./tool-environment.mjs";

const gigabyte = 2 ** 30;
const neededRoom = 4 * gigabyte;
/** So much must be free beyond the room, for whoever works there. */
const neededMemory = 6 * gigabyte;

/** How Linux names a file system that is kept in memory. */
const tmpfs = 0x01021994;

/**
 * A folder kept in memory with room for the databases of a test run, or `null`: on other systems, and in containers that give
 * it a few megabytes. A database is some eight hundred files, and each test file copies one: on a disk that is what a run
 * with databases spends most of the kernel's time on.
 *
 * @param {string} [folder]
 * @param {{ type: number, room: number, memory: number }} [found] what the folder is and has; looked up when not given
 * @returns {string | null}
 */
export function memoryFolder(folder = "/dev/shm", found = lookAt(folder)) {
  const { type, room, memory } = found;
  return type === tmpfs && room >= neededRoom && memory >= neededMemory ? folder : null;
}

/** @param {string} folder */
function lookAt(folder) {
  try {
    accessSync(folder, constants.W_OK);
    const { type, bavail, bsize } = statfsSync(folder);
    return { type, room: bavail * bsize, memory: freemem() };
  } catch {
    return { type: 0, room: 0, memory: 0 };
  }
}

/**
 * The environment of the steps that make databases: temporary files lie in memory where there is room, unless `TMPDIR` says
 * where they are wanted.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function testEnvironment(env) {
  const folder = env["TMPDIR"] ?? memoryFolder();
  return { ...toolEnvironment(env), ...(folder === null ? {} : { TMPDIR: folder }) };
}

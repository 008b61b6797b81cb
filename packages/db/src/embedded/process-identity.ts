import { readFile } from "node:fs/promises";

/** A process, told apart from a later one that got the same number: "pid" or "pid.startTime". */
export type ProcessIdentity = string;

/** When a process started, in clock ticks since boot; null where the system does not say. */
async function startTime(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, "latin1");
    // The second field is the program's name in parentheses and may hold spaces; field 22 is counted from behind it.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

/** The identity of this process. */
export async function myIdentity(): Promise<ProcessIdentity> {
  const started = await startTime(process.pid);
  return started === null ? String(process.pid) : `${process.pid}.${started}`;
}

/** Does this process still run? A process that we may not signal runs. */
export async function isRunning(identity: ProcessIdentity): Promise<boolean> {
  const [pid, started] = identity.split(".");
  const number = Number(pid);
  if (!Number.isInteger(number) || !exists(number)) return false;
  if (started === undefined) return true;
  const now = await startTime(number);
  return now === null || now === started;
}

/** Is there a process with this number? */
export function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

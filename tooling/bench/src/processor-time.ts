import { readdir, readFile } from "node:fs/promises";

/** Linux counts processor time in hundredths of a second. */
const tickMs = 10;

/**
 * Processor time that the children of a process have had so far, in milliseconds: of a PostgreSQL server, what its connections have worked. Other
 * work on the machine hardly changes it. Linux only: elsewhere null.
 */
export async function processorTimeOfChildren(pid: number): Promise<number | null> {
  const entries = await readdir("/proc").catch(() => null);
  if (entries === null) return null;
  let ticks = 0;
  for (const entry of entries) {
    const stat = await readFile(`/proc/${entry}/stat`, "utf8").catch(() => "");
    // After the name in brackets: state, parent, and as the 12th and 13th the time in user and in system mode.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (Number(fields[1]) === pid) ticks += Number(fields[11]) + Number(fields[12]);
  }
  return ticks * tickMs;
}

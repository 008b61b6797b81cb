import { readdir, readFile } from "node:fs/promises";

/** Memory of a process in megabytes, its share of what it shares with others included; null where the system does not say. */
async function proportionalMegabytes(pid: number | string): Promise<number | null> {
  const text = await readFile(`/proc/${pid}/smaps_rollup`, "utf8").catch(() => "");
  const kilobytes = /^Pss:\s+(\d+) kB/m.exec(text)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

/** Memory of a process and its children. Linux only: elsewhere null. */
export async function memoryOf(pid: number): Promise<number | null> {
  const own = await proportionalMegabytes(pid);
  if (own === null) return null;
  let sum = own;
  for (const entry of await readdir("/proc")) {
    const stat = await readFile(`/proc/${entry}/stat`, "utf8").catch(() => "");
    // After the name in brackets: state, parent.
    if (Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]) === pid)
      sum += (await proportionalMegabytes(entry)) ?? 0;
  }
  return Math.round(sum);
}

import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { loadOf, type Load } from "./latencies.ts";

const run = promisify(execFile);

/** A folder of scripts that pgbench runs as the application's role. */
export type RawBench = {
  readonly load: (connections: number, seconds: number) => Promise<Load>;
  readonly close: () => Promise<void>;
};

/** Which pgbench this machine has; null when it has none (Debian: postgresql-contrib). */
export const findPgbench = (): Promise<string | null> =>
  run("pgbench", ["--version"]).then(
    ({ stdout }) => stdout.trim(),
    () => null,
  );

/**
 * Prepares pgbench for scripts, of which it picks one at random for each transaction. Statements are prepared once a
 * connection (`-M prepared`): raw means without anything that could be saved.
 */
export async function rawBench(applicationUrl: string, scripts: readonly string[]): Promise<RawBench> {
  const folder = await mkdtemp(join(tmpdir(), "ips-bench-"));
  const files = await Promise.all(
    scripts.map(async (script, index) => {
      const file = join(folder, `${index}.sql`);
      await writeFile(file, `${script}\n`);
      return file;
    }),
  );
  const url = new URL(applicationUrl);
  return {
    async load(connections, seconds) {
      const prefix = join(folder, "log");
      const given = ["-n", "-M", "prepared", "-c", String(connections), "-j", "1", "-T", String(seconds)];
      const where = ["-h", url.hostname, "-p", url.port, "-U", url.username, url.pathname.slice(1)];
      await run(
        "pgbench",
        [...given, "-l", `--log-prefix=${prefix}`, ...files.flatMap((file) => ["-f", file]), ...where],
        {
          env: { PATH: process.env["PATH"], PGPASSWORD: decodeURIComponent(url.password) },
          maxBuffer: 64 * 1024 * 1024,
        },
      );
      const logs = (await readdir(folder)).filter((name) => name.startsWith("log."));
      const lines = (await Promise.all(logs.map((name) => readFile(join(folder, name), "utf8")))).flatMap(
        (text) => text.split("\n").filter(Boolean),
      );
      await Promise.all(logs.map((name) => rm(join(folder, name))));
      const times = withoutFirstUses(lines);
      // Each connection has always one transaction under way, so the rate follows from their length.
      const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
      return loadOf(times, (times.length * mean) / 1000 / connections);
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

/**
 * Milliseconds of each transaction in pgbench's log (client, transaction, microseconds, script, …), without the first
 * one of each script on each connection, which also plans: the application's connections have planned before.
 */
function withoutFirstUses(lines: readonly string[]): number[] {
  const used = new Set<string>();
  const again: number[] = [];
  for (const line of lines) {
    const [client = "", , microseconds, script = ""] = line.split(" ");
    const use = `${client}/${script}`;
    if (used.has(use)) again.push(Number(microseconds) / 1000);
    used.add(use);
  }
  return again;
}

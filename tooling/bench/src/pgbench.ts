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
      // client, transaction, microseconds, script, …
      return loadOf(
        lines.map((line) => Number(line.split(" ")[2]) / 1000),
        seconds,
      );
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

import { loadavg } from "node:os";
import { startApi } from "./api-process.ts";
import { applicationUrlOf } from "./application-url.ts";
import { cases, type BenchCase } from "./cases.ts";
import { makeDatabase } from "./make-database.ts";
import { memoryOf } from "./memory.ts";
import { findPgbench, rawBench } from "./pgbench.ts";
import { rawDriver } from "./raw-driver.ts";
import { startRecorder } from "./recorder.ts";
import { runCase, type CaseResult } from "./run-case.ts";
import { withHistory, type Scale } from "./scale.ts";
import { startServer } from "./server.ts";
import { findSubjects } from "./subjects.ts";

/** What is to be measured. */
export type BenchOptions = {
  readonly folder: string;
  readonly scale: Scale;
  /** Lengths of history: 1 is the scale's own. */
  readonly histories: readonly number[];
  readonly connections: readonly number[];
  readonly seconds: number;
  readonly rounds: number;
  /** Whether pgbench runs the raw statements, or the bench itself; pgbench where there is one, when not said. */
  readonly rawBy?: "pgbench" | "driver";
  readonly only: (one: BenchCase) => boolean;
  readonly say: (line: string) => void;
};

/** What was measured on one database. */
export type HistoryResult = {
  readonly history: number;
  readonly cases: readonly CaseResult[];
  /** Megabytes at the end, processes' shares of shared memory included; null where the system does not tell. */
  readonly memory: { readonly api: number | null; readonly postgres: number | null };
};

export type BenchResult = {
  readonly scale: string;
  /** What ran the raw statements. */
  readonly rawBy: string;
  /** How much the machine had to do besides, before and after (one-minute load average). */
  readonly machineLoad: readonly [number, number];
  readonly histories: readonly HistoryResult[];
};

/** Makes the databases, starts the product's server on them, and measures every case. */
export async function bench(options: BenchOptions): Promise<BenchResult> {
  const found = options.rawBy === "driver" ? null : await findPgbench();
  if (found === null && options.rawBy === "pgbench")
    throw new Error("There is no pgbench here. Debian: apt-get install postgresql-contrib.");
  const raw = found === null ? rawDriver : rawBench;
  const before = loadavg()[0] ?? 0;
  const server = await startServer(options.folder);
  try {
    const histories: HistoryResult[] = [];
    for (const history of options.histories) {
      const url = await makeDatabase(server, withHistory(options.scale, history), options.say);
      histories.push(await measure(options, history, url, server.pid(), raw));
    }
    return {
      scale: options.scale.name,
      rawBy: found ?? "the bench itself (there is no pgbench)",
      machineLoad: [before, loadavg()[0] ?? 0],
      histories,
    };
  } finally {
    await server.stop();
  }
}

async function measure(
  options: BenchOptions,
  history: number,
  url: string,
  postgres: number,
  raw: typeof rawDriver | typeof rawBench,
): Promise<HistoryResult> {
  const secret = decodeURIComponent(new URL(url).password);
  const recorder = await startRecorder(Number(new URL(url).port));
  const throughRecorder = new URL(url);
  throughRecorder.port = String(recorder.port);
  const recorded = await startApi(throughRecorder.href, secret);
  const api = await startApi(url, secret);
  try {
    const subjects = await findSubjects(url, api.origin);
    const results: CaseResult[] = [];
    for (const one of cases.filter(options.only)) {
      options.say(`history × ${history}: ${one.name}`);
      results.push(
        await runCase(one, {
          recorded: { origin: recorded.origin, recorder },
          api,
          raw,
          applicationUrl: await applicationUrlOf(url),
          subjects: subjects[one.who],
          // Yesterday everywhere.
          today: new Date(Date.now() - 36 * 3_600_000).toISOString().slice(0, 10),
          connections: options.connections,
          seconds: options.seconds,
          rounds: options.rounds,
        }),
      );
    }
    return {
      history,
      cases: results,
      memory: { api: await memoryOf(api.pid), postgres: await memoryOf(postgres) },
    };
  } finally {
    await api.stop();
    await recorded.stop();
    await recorder.close();
  }
}

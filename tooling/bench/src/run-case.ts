import type { ApiProcess } from "./api-process.ts";
import type { BenchCase } from "./cases.ts";
import { httpClient } from "./http-load.ts";
import type { Load } from "./latencies.ts";
import type { RawBench } from "./pgbench.ts";
import { rawScript } from "./raw-script.ts";
import { recordCall } from "./record-call.ts";
import type { Recorder } from "./recorder.ts";
import type { Subject } from "./subjects.ts";

/** One case at one number of connections: over HTTP, and the same statements raw. */
export type Measured = { readonly connections: number; readonly http: Load; readonly raw: Load };

/** What a case is run with. */
export type Setting = {
  /** The server that is recorded, and the recorder between it and the database. */
  readonly recorded: { readonly origin: string; readonly recorder: Recorder };
  readonly api: ApiProcess;
  /** Makes what runs the raw statements. */
  readonly raw: (applicationUrl: string, scripts: readonly string[]) => RawBench | Promise<RawBench>;
  /** Address of the database as the application's role. */
  readonly applicationUrl: string;
  readonly subjects: readonly Subject[];
  readonly today: string;
  readonly connections: readonly number[];
  readonly seconds: number;
  readonly rounds: number;
};

/** What is known of a case afterwards. */
export type CaseResult = {
  readonly name: string;
  /** Statements and round trips of the request for each subject; the largest and the smallest. */
  readonly statements: readonly [number, number];
  readonly roundTrips: readonly [number, number];
  readonly measured: readonly Measured[];
};

/**
 * Records the statements of the case for each subject, then loads the server and the database in turn: raw, HTTP, raw,
 * HTTP, so that both see the same machine.
 */
export async function runCase(one: BenchCase, setting: Setting): Promise<CaseResult> {
  const { subjects, today, recorded, api } = setting;
  const calls = (n: number) => one.call(subjects[n % subjects.length] ?? missing(one.name), today);

  const watched = httpClient(recorded.origin, 1);
  const scripts: string[] = [];
  const counts: [number, number][] = [];
  for (const index of subjects.keys()) {
    await recordCall(recorded.recorder, watched.send, calls(index));
    const since = Date.now();
    const { statements, roundTrips } = await recordCall(recorded.recorder, watched.send, calls(index));
    counts.push([statements.length, roundTrips]);
    scripts.push(rawScript(statements, since));
  }
  await watched.close();

  const raw = await setting.raw(setting.applicationUrl, scripts);
  try {
    const measured: Measured[] = [];
    for (const connections of setting.connections) {
      const client = httpClient(api.origin, connections);
      let n = 0;
      const next = () => calls((n += 1));
      // A server in use is warm: its code is compiled, its connections have planned.
      await client.load(setting.seconds, next);
      const rounds: { http: Load; raw: Load }[] = [];
      for (let round = 0; round < setting.rounds; round += 1) {
        rounds.push({
          raw: await raw.load(connections, setting.seconds),
          http: await client.load(setting.seconds, next),
        });
      }
      await client.close();
      measured.push({
        connections,
        http: middle(rounds.map(({ http }) => http)),
        raw: middle(rounds.map(({ raw: each }) => each)),
      });
    }
    return {
      name: one.name,
      statements: span(counts.map(([statements]) => statements)),
      roundTrips: span(counts.map(([, roundTrips]) => roundTrips)),
      measured,
    };
  } finally {
    await raw.close();
  }
}

const span = (numbers: readonly number[]): [number, number] => [Math.min(...numbers), Math.max(...numbers)];

/** The round in the middle by its median: one that the machine disturbed does not count. */
function middle(rounds: readonly Load[]): Load {
  const sorted = rounds.toSorted((a, b) => a.p50 - b.p50);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? missing("rounds");
}

function missing(what: string): never {
  throw new Error(`There is nobody, or nothing, to measure: ${what}.`);
}

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** How several passes over everybody went, on one core. */
export type Passes = {
  /** Answers of one pass. */
  readonly answers: number;
  /** Answers a second of the best pass and of the one in the middle, by the clock. */
  readonly best: number;
  readonly median: number;
  /** Answers for a second that the judging thread had a core to itself, in the middle pass: what else runs does not count. */
  readonly onOneCore: number;
  /** Megabytes that the answers of one pass take while they are kept. */
  readonly kept: number;
};

/**
 * Runs a pass several times, each with all its answers kept until it ends, as a report would.
 * @param pass judges everybody; what it returns is kept, `count` says how many answers that is.
 */
export function measurePasses<T>(passes: number, pass: () => T, count: (kept: T) => number): Passes {
  const collect = garbageCollector();
  let answers = count(pass());
  const clock: number[] = [];
  const core: number[] = [];
  for (let n = 0; n < passes; n += 1) {
    collect();
    const before = process.threadCpuUsage();
    const started = performance.now();
    const kept = pass();
    clock.push((performance.now() - started) / 1000);
    const { user, system } = process.threadCpuUsage(before);
    core.push((user + system) / 1_000_000);
    answers = count(kept);
  }
  return {
    answers,
    best: answers / Math.min(...clock),
    median: answers / middle(clock),
    onOneCore: answers / middle(core),
    kept: keptMegabytes(pass, collect),
  };
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function keptMegabytes(pass: () => unknown, collect: () => void): number {
  collect();
  const empty = process.memoryUsage().heapUsed;
  const kept = [pass()];
  collect();
  const full = process.memoryUsage().heapUsed;
  // Holds on to the answers until here.
  kept.length = 0;
  return (full - empty) / 1024 / 1024;
}

function garbageCollector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}

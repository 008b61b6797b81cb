import type { DemoProgress } from "./demo.ts";

/** What is being made, in words. */
const words: Record<DemoProgress["what"], string> = {
  agencies: "agencies and their staff",
  people: "a year of work with each person",
};

/** How far the making of the demo is, for the console and for who opens a portal meanwhile. */
export type DemoMaking = {
  /** Takes what the demo says of its progress. */
  readonly report: (at: DemoProgress) => void;
  /** Where it is now: 0 to 100, in words, and the seconds since it began. */
  readonly now: () => { readonly percent: number; readonly what: string; readonly seconds: number };
};

/**
 * Follows the making of the demo; tells the console at each tenth.
 *
 * @param clock milliseconds that only go forward, such as `performance.now`.
 */
export function followDemo(say: (line: string) => void, clock: () => number): DemoMaking {
  const began = clock();
  let current: DemoProgress = { percent: 0, what: "agencies" };
  let told = -1;
  const now = () => ({
    percent: current.percent,
    what: words[current.what],
    seconds: Math.floor((clock() - began) / 1000),
  });
  return {
    now,
    report: (at) => {
      current = at;
      const tenth = Math.floor(at.percent / 10);
      if (tenth === told) return;
      told = tenth;
      const { percent, what, seconds } = now();
      say(
        percent === 100
          ? `The demo is built, in ${seconds} seconds.`
          : `Building the demo … ${String(percent).padStart(2)} %  ${what}, ${seconds} s`,
      );
    },
  };
}

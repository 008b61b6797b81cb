import type { FidelityBench } from "./fidelity-bench.ts";

const whole = (value: number): string => Math.round(value).toLocaleString("en-US");

/** The result as Markdown. Times in milliseconds. */
export function fidelityReport({ machineLoad: [before, after], pasts }: FidelityBench): string {
  return [
    `Machine load ${before.toFixed(1)} before, ${after.toFixed(1)} after.`,
    "",
    "| past | contacts | request | p50 ms | p99 ms | a second |",
    "| --- | --- | --- | --- | --- | --- |",
    ...pasts.flatMap(({ times, contacts, cases }) =>
      cases.map(
        ({ name, p50, p99, perSecond }) =>
          `| × ${times} | ${whole(contacts)} | ${name} | ${whole(p50)} | ${whole(p99)} | ${perSecond.toFixed(1)} |`,
      ),
    ),
  ].join("\n");
}

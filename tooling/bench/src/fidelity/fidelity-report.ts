import type { FidelityBench } from "./fidelity-bench.ts";

const whole = (value: number): string => Math.round(value).toLocaleString("en-US");

/** The result as Markdown. Times in milliseconds; processor time is PostgreSQL's for one request, which other work on the machine hardly changes. */
export function fidelityReport({ machineLoad: [before, after], pasts }: FidelityBench): string {
  return [
    `Machine load ${before.toFixed(1)} before, ${after.toFixed(1)} after.`,
    "",
    "| past | contacts | request | p50 ms | p99 ms | a second | processor ms |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...pasts.flatMap(({ times, contacts, cases }) =>
      cases.map(
        ({ name, p50, p99, perSecond, processorMs }) =>
          `| × ${times} | ${whole(contacts)} | ${name} | ${whole(p50)} | ${whole(p99)} | ${perSecond.toFixed(1)} | ${processorMs === null ? "–" : whole(processorMs)} |`,
      ),
    ),
  ].join("\n");
}

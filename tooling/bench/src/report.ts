import type { BenchResult } from "./bench.ts";
import type { Load } from "./latencies.ts";

const ms = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(1));
const rate = (value: number): string => value.toFixed(value < 100 ? 1 : 0);
const span = ([least, most]: readonly [number, number]): string =>
  least === most ? String(least) : `${least}–${most}`;
const load = ({ p50, p99, perSecond }: Load): string[] => [ms(p50), ms(p99), rate(perSecond)];

/** The result as a Markdown table, with what each figure means above it. */
export function report({ scale, rawBy, machineLoad, histories }: BenchResult): string {
  const lines = [
    `Scale ${scale}; raw by ${rawBy}; the machine's load average ${machineLoad[0].toFixed(1)} before, ${machineLoad[1].toFixed(1)} after.`,
  ];
  for (const { history, cases, memory } of histories) {
    lines.push(
      "",
      `History × ${history}. Memory after it: server ${memory.api ?? "?"} MB, PostgreSQL ${memory.postgres ?? "?"} MB.`,
      "",
      "| request | connections | statements | round trips | p50 ms | p99 ms | requests/s | raw p50 ms | raw p99 ms | raw/s | p50 ÷ raw | throughput of raw |",
      "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    );
    for (const { name, statements, roundTrips, measured } of cases) {
      for (const { connections, http, raw } of measured) {
        const cells = [
          name,
          String(connections),
          span(statements),
          span(roundTrips),
          ...load(http),
          ...load(raw),
          (http.p50 / raw.p50).toFixed(1),
          `${Math.round((100 * http.perSecond) / raw.perSecond)} %`,
        ];
        lines.push(`| ${cells.join(" | ")} |`);
      }
    }
  }
  return lines.join("\n");
}

import type { FindingsBench } from "./findings-bench.ts";
import type { Passes } from "./measure-passes.ts";

const whole = (value: number): string => Math.round(value).toLocaleString("en-US");

/** The result as Markdown. */
export function findingsReport(result: FindingsBench): string {
  const { clients, rules, passes, findings, crosswalk, findingsDigest, crosswalkDigest, peakMemory } = result;
  const row = (name: string, of: Passes): string =>
    `| ${name} | ${whole(of.answers)} | ${whole(of.best)} | ${whole(of.median)} | ${whole(of.onOneCore)} | ${whole(of.kept)} MB |`;
  return [
    `${whole(clients)} clients, ${rules} rules, ${passes} passes; the process at most ${whole(peakMemory)} MB.`,
    "",
    "| one pass | answers | a second, best | a second, median | a second of one core | kept |",
    "| --- | --- | --- | --- | --- | --- |",
    row("findings", findings),
    row("crosswalk: duties", crosswalk),
    "",
    `Findings, SHA-256: ${findingsDigest}`,
    `Crosswalk, SHA-256: ${crosswalkDigest}`,
  ].join("\n");
}

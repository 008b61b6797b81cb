import { englandCounts, learningCommunityCounts, programBenchmarks } from "../../citation/ips-practice.ts";
import { benchmarkFigures } from "../../outcomes/program-benchmark.ts";
import { noFigures, type RulebookEntry } from "../rulebook-entry.ts";

/** What a program counts each quarter, and what its rate means. */
export const outcomes: readonly RulebookEntry[] = [
  {
    id: "outcomes.quarterly-counts",
    family: "outcomes",
    kind: "decision",
    exports: ["quarterlyCounts", "measureOn"],
    cites: [learningCommunityCounts, englandCounts],
    figures: noFigures,
    needs: ["people-in-quarter"],
    answers: { gives: ["count", "share", "list"] },
    cases: ["quarterly-counts"],
    clientFacing: false,
  },
  {
    id: "outcomes.benchmark",
    family: "outcomes",
    kind: "decision",
    exports: ["programBenchmark"],
    cites: [programBenchmarks],
    figures: () => Object.values(benchmarkFigures),
    needs: ["people-in-quarter", "day-asked"],
    answers: { gives: ["status"], refusals: ["figure-not-known"] },
    cases: ["decisions-outcomes"],
    clientFacing: false,
  },
];

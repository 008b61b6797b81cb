import { evaluateCrosswalk, type PairStanding } from "@ips/crosswalk";
import { findingsFor, rules, type Finding, type PlainDate } from "@ips/domain";
import { digestOf } from "./canonical-digest.ts";
import { inventedJurisdiction } from "./invented-jurisdiction.ts";
import { inventedRecord, type InventedRecord } from "./invented-record.ts";
import { inventedSharedClient } from "./invented-shared-client.ts";
import { measurePasses, type Passes } from "./measure-passes.ts";

/** What was measured of the rules, without a database. */
export type FindingsBench = {
  readonly clients: number;
  readonly rules: number;
  readonly passes: number;
  readonly findings: Passes;
  /** Answers are duties that were judged, of the eight pairs for each client. */
  readonly crosswalk: Passes;
  readonly findingsDigest: string;
  readonly crosswalkDigest: string;
  /** Megabytes of the process at its largest. */
  readonly peakMemory: number;
};

/** The day on which everybody is judged: a fixed one, so that the same version gives the same digest. */
export const judgedOn: PlainDate = "2026-11-21";

/** The first so many invented clients. */
export const inventedRecords = (clients: number): InventedRecord[] =>
  Array.from({ length: clients }, (_, n) => inventedRecord(n, judgedOn));

/** Every rule for everybody; a list for each record, in the order given. */
export const judgeAll = (records: readonly InventedRecord[]): Finding[][] =>
  records.map(({ input }, n) => findingsFor(input, judgedOn, inventedJurisdiction(n), rules));

/** Judges so many clients by every rule and by the crosswalk, several times. */
export function findingsBench(clients: number, passes: number): FindingsBench {
  const records = inventedRecords(clients);
  const findings = measurePasses(
    passes,
    () => judgeAll(records),
    (all) => all.reduce((sum, { length }) => sum + length, 0),
  );
  const judged = judgeAll(records);
  const shared = records.map((record, n) => inventedSharedClient(record, judged[n] ?? [], judgedOn));
  const crosswalk = measurePasses(
    passes,
    () => shared.map((client) => evaluateCrosswalk(client, judgedOn)),
    (all) => all.reduce((sum, pairs) => sum + dutiesIn(pairs), 0),
  );
  const byId = <T>(answers: readonly T[]) =>
    new Map(records.map(({ clientId }, n) => [clientId, answers[n]]));
  return {
    clients,
    rules: rules.length,
    passes,
    findings,
    crosswalk,
    findingsDigest: digestOf(byId(judged)),
    crosswalkDigest: digestOf(byId(shared.map((client) => evaluateCrosswalk(client, judgedOn)))),
    peakMemory: process.resourceUsage().maxRSS / 1024,
  };
}

const dutiesIn = (pairs: readonly PairStanding[]): number =>
  pairs
    .flatMap(({ sides }) => [sides.ips, sides.vr])
    .reduce((sum, { met, owed, missing }) => sum + met.length + owed.length + missing.length, 0);

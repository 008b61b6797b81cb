import { findingsFor, findingStatuses, rules } from "@ips/domain";
import { expect, test } from "vitest";
import { digestOf } from "./canonical-digest.ts";
import { findingsBench, inventedRecords, judgeAll, judgedOn } from "./findings-bench.ts";
import { findingsReport } from "./findings-report.ts";
import { inventedJurisdiction } from "./invented-jurisdiction.ts";

const clients = 300;

test("the same records give the same findings byte for byte, in a second run and in another order", () => {
  const records = inventedRecords(clients);
  const inOrder = judgeAll(records);
  expect(JSON.stringify(judgeAll(inventedRecords(clients)))).toBe(JSON.stringify(inOrder));

  const forwards = new Map(records.map(({ clientId }, n) => [clientId, inOrder[n]]));
  const backwards = new Map(
    records
      .map(
        ({ clientId, input }, n) =>
          [clientId, findingsFor(input, judgedOn, inventedJurisdiction(n), rules)] as const,
      )
      .toReversed(),
  );
  expect(digestOf(backwards)).toBe(digestOf(forwards));
  expect(findingsBench(clients, 1).findingsDigest).toBe(digestOf(forwards));
});

test("judging changes nothing in the records", () => {
  const records = inventedRecords(clients);
  const before = JSON.stringify(records);
  judgeAll(records);
  expect(JSON.stringify(records)).toBe(before);
});

test("every rule of the registry speaks, and the records are in every standing", () => {
  const findings = judgeAll(inventedRecords(clients)).flat();
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(rules.map(({ id }) => id)));
  expect(new Set(findings.map(({ status }) => status))).toEqual(new Set(findingStatuses));
});

test("a pass is counted and reported", () => {
  const result = findingsBench(20, 2);
  expect(result.findings.answers).toBe(judgeAll(inventedRecords(20)).flat().length);
  for (const { best, median, onOneCore } of [result.findings, result.crosswalk])
    for (const rate of [best, median, onOneCore]) expect(rate).toBeGreaterThan(0);
  expect(findingsReport(result)).toContain(`SHA-256: ${result.findingsDigest}`);
});

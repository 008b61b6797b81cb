import { byUrgency } from "@ips/domain";
import type { ListedFinding } from "../features/findings/list-findings.ts";
import { textTable } from "./text-table.ts";

/** Findings as lines for people: those that ask for something, most urgent first; then how many of each kind there are. */
export function findingsReport(findings: readonly ListedFinding[]): string[] {
  const asking = findings
    .filter(
      ({ leads, open, status }) => leads && open && ["overdue", "due", "missing-answer"].includes(status),
    )
    .toSorted(byUrgency);
  const table = textTable([
    ["Client", "Rule", "Status", "Due", "Days left", "Code"],
    ...asking.map(({ client, rule, status, due, daysLeft, code }) => [
      client,
      rule,
      status,
      due ?? "",
      daysLeft ?? "",
      code,
    ]),
  ]);
  const late = findings.filter(({ decidedLate, leads }) => decidedLate && leads).length;
  return [
    ...(asking.length === 0 ? ["Nothing is due or missing."] : table),
    "",
    `${asking.length} findings ask for something of people still in IPS. ${late} clocks were met late.`,
  ];
}

import type { FindingView } from "@ips/contract";

const order: Readonly<Record<FindingView["status"], number>> = {
  overdue: 0,
  "missing-answer": 1,
  due: 2,
  met: 3,
  "not-applicable": 4,
};

/** Findings with the most urgent first; of one urgency the one whose time runs out first. */
export const byUrgency = (findings: readonly FindingView[]): FindingView[] =>
  findings.toSorted(
    (a, b) => order[a.status] - order[b.status] || (a.daysLeft ?? Infinity) - (b.daysLeft ?? Infinity) || 0,
  );

/** What is open on a record, most urgent first: the reading that leads, not what is met or does not apply. */
export const openFindings = (findings: readonly FindingView[]): FindingView[] =>
  byUrgency(
    findings.filter(
      ({ status, leads }) =>
        leads && (status === "overdue" || status === "due" || status === "missing-answer"),
    ),
  );

/** The reading of the same question that does not lead, where sources disagree. */
export const otherReading = (
  findings: readonly FindingView[],
  finding: FindingView,
): FindingView | undefined =>
  findings.find(
    (other) =>
      other !== finding &&
      other.leads !== finding.leads &&
      family(other.rule) === family(finding.rule) &&
      other.record?.id === finding.record?.id,
  );

const family = (rule: FindingView["rule"]): string => rule.replace(/\.from-.*$/u, "");

import { byUrgency, type Finding } from "@ips/domain";

const open = new Set<Finding["status"]>(["overdue", "due", "missing-answer"]);

/**
 * The findings that wait for somebody, most urgent first: overdue, due, missing an answer. Of two readings of one
 * rule only the one that leads; met and not applicable are left to the person's page.
 */
export const openFindings = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => finding.leads && open.has(finding.status)).toSorted(byUrgency);

/** Days ahead within which a due date is said to need attention. */
export const attentionDays = 7;

/** Whether a finding needs attention now: overdue, due within {@link attentionDays}, or missing an answer. */
export const needsAttention = ({ status, daysLeft }: Pick<Finding, "status" | "daysLeft">): boolean =>
  status === "overdue" ||
  status === "missing-answer" ||
  (status === "due" && daysLeft !== null && daysLeft <= attentionDays);

/**
 * Orders people by their most urgent finding; people without any come last.
 *
 * @example
 * rows.toSorted((a, b) => compareUrgency(a.mostUrgent, b.mostUrgent));
 */
export function compareUrgency(a: Finding | null, b: Finding | null): number {
  if (a && b) return byUrgency(a, b);
  return Number(a === null) - Number(b === null);
}

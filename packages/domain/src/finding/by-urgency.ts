import type { FindingStatus } from "../vocabulary/finding-status.ts";
import type { Finding } from "./finding.ts";
import { ruleIds } from "./rule-id.ts";

const rank: Record<FindingStatus, number> = {
  overdue: 0,
  due: 1,
  "missing-answer": 2,
  met: 3,
  "not-applicable": 4,
};

const farAway = Number.MAX_SAFE_INTEGER;

/**
 * Orders findings for a list: overdue (most days late first), due (fewest days left first; no date last), missing answers,
 * met, not applicable. The reading that leads stands before one that does not; what is left is in the order of the rules.
 * @example
 * ```ts
 * const late = { rule: "vr.ipe", status: "overdue", daysLeft: -4, leads: true } as Finding;
 * const soon = { rule: "vr.ipe", status: "due", daysLeft: 2, leads: true } as Finding;
 * [soon, late].toSorted(byUrgency)[0]?.status; // => "overdue"
 * ```
 */
export function byUrgency(a: Finding, b: Finding): number {
  return (
    rank[a.status] - rank[b.status] ||
    (a.daysLeft ?? farAway) - (b.daysLeft ?? farAway) ||
    Number(b.leads) - Number(a.leads) ||
    ruleIds.indexOf(a.rule) - ruleIds.indexOf(b.rule)
  );
}

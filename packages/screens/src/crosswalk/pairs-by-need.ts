import type { PairView } from "@ips/contract";

/** How pressing the state of one side is, where nobody has to act by a day. */
const pressing: Readonly<Record<PairView["sides"]["ips"]["state"], number>> = {
  overdue: 0,
  due: 1,
  "missing-answer": 2,
  met: 3,
  "not-applicable": 4,
  "not-shared": 5,
};

/**
 * The pairs of a person for a glance: overdue first, the longest late leading; then what is due, the soonest day leading and no day last;
 * then what nobody has answered; what is met comes last. What is equally pressing stays in the order of the eight.
 */
export const pairsByNeed = (pairs: readonly PairView[]): PairView[] =>
  pairs.toSorted((a, b) => stateOf(a) - stateOf(b) || daysOf(a) - daysOf(b));

const stateOf = ({ sides }: PairView) => Math.min(pressing[sides.ips.state], pressing[sides.vr.state]);

const daysOf = ({ next }: PairView) => next?.daysLeft ?? Number.MAX_SAFE_INTEGER;

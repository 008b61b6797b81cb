import { addDays, daysBetween, type PlainDate } from "@ips/domain";
import type { RulePackage } from "../asked/rule-functions.ts";

/** How long the answers of a record are followed: through the longest everyday clock, or, for what turns with the weeks, for two months. */
const spans: Readonly<Record<RulePackage, { before: number; after: number }>> = {
  "@ips/domain": { before: 770, after: 130 },
  "@ips/crosswalk": { before: 15, after: 45 },
  "@ips/fidelity": { before: 15, after: 45 },
};

/** The days on which a question is asked: around the days that stand in its inputs, or around today's where none stands there. */
export function daysAround(
  name: RulePackage,
  inputs: unknown,
  asOf: PlainDate,
): { from: PlainDate; to: PlainDate } {
  const { before, after } = spans[name];
  const found = (JSON.stringify(inputs).match(/\d{4}-\d{2}-\d{2}/g) ?? [asOf]).toSorted();
  const first = addDays(found[0] ?? asOf, -2);
  const last = found.at(-1) ?? asOf;
  return {
    from: daysBetween(first, last) > before ? addDays(last, -before) : first,
    to: addDays(last, after),
  };
}

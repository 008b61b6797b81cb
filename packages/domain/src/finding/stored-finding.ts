import type { PlainDate } from "../date/plain-date.ts";
import { textFact } from "../internal/facts.ts";
import type { Jurisdiction } from "../jurisdiction/jurisdiction.ts";
import type { Verdict } from "../verdict/verdict.ts";
import type { Finding } from "./finding.ts";
import type { FindingsInput } from "./findings-input.ts";
import type { Rule } from "./rule.ts";

/**
 * A finding as it is kept for later: what was answered, for which day, by which version of this package, under whose settings, and by which rows
 * of which figures (`id` and `from` of each). Plain data: write it as JSON. What the answer rested on (facts, citations) can be had again
 * by recomputing, and is not kept twice.
 */
export type StoredFinding = Pick<
  Finding,
  | "rule"
  | "ruleVersion"
  | "status"
  | "code"
  | "due"
  | "decidedLate"
  | "startEvent"
  | "leads"
  | "record"
  | "missing"
  | "figures"
> & { asOf: PlainDate; jurisdiction: string };

/** One version of this package, as `import * as rules from "…"` gives it. */
export type RulesOfVersion = {
  readonly domainVersion: string;
  readonly rules: readonly Rule[];
  findingsFor(
    input: FindingsInput,
    today: PlainDate,
    jurisdiction: Jurisdiction,
    asked: readonly Rule[],
  ): readonly Finding[];
};

/** A stored finding beside what the same version says now; `moved` names the parts that differ, because the record has changed since. */
export type Recomputed = { again: StoredFinding | null; moved: (keyof StoredFinding)[] };

/**
 * A finding in the form in which it is kept.
 * @example
 * ```ts
 * const record = { episode: null, vr: null, employerContacts: [], releases: [], plan: { id: "p1", reviewOn: "2026-12-01", updatedOn: null } };
 * const finding = findingsFor(record, "2026-11-22", federalDefault, rules).find(({ rule }) => rule === "plan.review");
 * const stored = finding && storedFinding(finding, "2026-11-22", federalDefault);
 * stored?.code; // => "plan.review.due-soon"
 * stored?.asOf; // => "2026-11-22"
 * stored?.ruleVersion === domainVersion; // => true
 * ```
 */
export function storedFinding(finding: Finding, asOf: PlainDate, { id }: Jurisdiction): StoredFinding {
  const { rule, ruleVersion, status, code, due, decidedLate, startEvent, leads, record, missing, figures } =
    finding;
  return {
    rule,
    ruleVersion,
    asOf,
    jurisdiction: id,
    status,
    code,
    due,
    decidedLate,
    startEvent,
    leads,
    record,
    missing: [...missing],
    figures: figures.map((use) => ({ ...use })),
  };
}

/**
 * Asks again what was answered then: the same rule, for the same day, under the same version. Another version is refused and never asked
 * instead; an older one is installed beside this one under a name of its own (`npm install rules-0-1@npm:@ips/domain@0.1.0`).
 * @example
 * ```ts
 * const record = { episode: null, vr: null, employerContacts: [], releases: [], plan: { id: "p1", reviewOn: "2026-12-01", updatedOn: null } };
 * const thisVersion = { domainVersion, rules, findingsFor };
 * const stored = findingsFor(record, "2026-11-22", federalDefault, rules).map((one) => storedFinding(one, "2026-11-22", federalDefault));
 * const again = stored.map((one) => recomputeStored(one, thisVersion, record, federalDefault));
 * again.every((one) => one.ok && one.value.moved.length === 0); // => true
 * const [first] = stored;
 * const other = first && recomputeStored(first, { domainVersion: "9.0.0", rules, findingsFor }, record, federalDefault);
 * other?.ok === false && other.code; // => "stored-under-other-version"
 * ```
 */
export function recomputeStored(
  stored: StoredFinding,
  version: RulesOfVersion,
  input: FindingsInput,
  jurisdiction: Jurisdiction,
): Verdict<Recomputed, "stored-under-other-version"> {
  if (version.domainVersion !== stored.ruleVersion) {
    return {
      ok: false,
      code: "stored-under-other-version",
      facts: [textFact("rule-version", stored.ruleVersion), textFact("rule-version", version.domainVersion)],
      because: [],
    };
  }
  const sameRow = ({ rule, record }: Finding) =>
    rule === stored.rule && record?.id === stored.record?.id && record?.table === stored.record?.table;
  const found = version.findingsFor(input, stored.asOf, jurisdiction, version.rules).find(sameRow);
  const again = found === undefined ? null : storedFinding(found, stored.asOf, jurisdiction);
  const parts = Object.keys(stored) as (keyof StoredFinding)[];
  const moved =
    again === null
      ? parts
      : parts.filter((part) => JSON.stringify(again[part]) !== JSON.stringify(stored[part]));
  return { ok: true, value: { again, moved }, because: found?.cites ?? [] };
}

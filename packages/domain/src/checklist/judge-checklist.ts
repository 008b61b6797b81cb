import type { Checklist, Criterion } from "./checklist.ts";
import type { CriterionKey } from "./criterion-key.ts";

/**
 * Makes one answer of the points of a list. An unknown never counts as a yes, and a single no decides.
 * @example
 * ```ts
 * const cite = { source: "34 CFR 361.5(c)(9)", confidence: "verified" } as const;
 * const wage = { key: "job.minimum-wage", answer: "met", facts: [], cite } as const;
 * const place = { key: "job.community-location", answer: "missing-answer", facts: [], cite } as const;
 * judgeChecklist([wage, place]).answer; // => "missing-answer"
 * judgeChecklist([wage, place]).missing; // => ["job.community-location"]
 * judgeChecklist([wage]).answer; // => "met"
 * ```
 */
export function judgeChecklist<Key extends CriterionKey>(
  criteria: readonly Criterion<Key>[],
): Checklist<Key> {
  const keysOf = (wanted: Criterion["answer"]) =>
    criteria.filter(({ answer }) => answer === wanted).map(({ key }) => key);
  const notMet = keysOf("not-met");
  const missing = keysOf("missing-answer");
  const open = missing.length > 0 ? "missing-answer" : "met";
  return { answer: notMet.length > 0 ? "not-met" : open, criteria: [...criteria], notMet, missing };
}

import type { Citation } from "../citation/citation.ts";
import type { Fact } from "../finding/fact.ts";
import type { Criterion } from "./checklist.ts";
import type { CriterionAnswer } from "./criterion-answer.ts";
import type { CriterionKey } from "./criterion-key.ts";

/** What a yes, a no or a silence says about a point. */
export function answerOf(known: boolean | null | undefined): CriterionAnswer {
  if (known === null || known === undefined) return "missing-answer";
  return known ? "met" : "not-met";
}

/** One point with its answer, its source, and the facts that answered it. */
export function answered<Key extends CriterionKey>(
  key: Key,
  known: boolean | null | undefined,
  cite: Citation,
  facts: Fact[] = [],
): Criterion<Key> {
  return { key, answer: answerOf(known), facts, cite };
}

/** A point that does not apply to this person, job or plan. */
export function notApplicable<Key extends CriterionKey>(key: Key, cite: Citation): Criterion<Key> {
  return { key, answer: "not-applicable", facts: [], cite };
}

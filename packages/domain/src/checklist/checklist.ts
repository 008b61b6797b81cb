import type { Citation } from "../citation/citation.ts";
import type { Fact } from "../finding/fact.ts";
import type { CriterionAnswer } from "./criterion-answer.ts";
import type { CriterionKey } from "./criterion-key.ts";

/** One point of a list, answered: with the facts that answered it and where the point comes from. */
export type Criterion<Key extends CriterionKey = CriterionKey> = {
  key: Key;
  answer: CriterionAnswer;
  facts: Fact[];
  cite: Citation;
};

/**
 * A list gone through: `met` when every point that applies is met, `not-met` when one is not, and `missing-answer` while nothing
 * speaks against it but a point is still open.
 */
export type Checklist<Key extends CriterionKey = CriterionKey> = {
  answer: Exclude<CriterionAnswer, "not-applicable">;
  criteria: Criterion<Key>[];
  /** The points that speak against it, in the order of the list. */
  notMet: Key[];
  /** The points that nobody has answered, in the order of the list. */
  missing: Key[];
};

/** What is known about the points of a list: yes, no, or (null, or left out) nobody has said. */
export type Answers<Key extends CriterionKey> = Readonly<Partial<Record<Key, boolean | null>>>;

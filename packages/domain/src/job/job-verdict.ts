import { judgeChecklist } from "../checklist/judge-checklist.ts";
import type { Checklist, Criterion } from "../checklist/checklist.ts";
import type { CriterionKey } from "../checklist/criterion-key.ts";

/** What a verdict on a job rests on: its criteria, an assertion without them, or nothing yet. */
export const verdictBases = ["criteria", "asserted", "none"] as const;

/** One of {@link verdictBases}. */
export type VerdictBasis = (typeof verdictBases)[number];

/** Whether a job counts, and on what grounds. The criteria are always listed, answered or not. */
export type JobVerdict = { counts: boolean | null; basis: VerdictBasis; checklist: Checklist };

/**
 * Makes a verdict of the criteria; while some are unanswered and none speaks against it, an assertion stands in, labelled as such. A
 * criterion that is not met outweighs an assertion.
 */
export function jobVerdict<Key extends CriterionKey>(
  criteria: readonly Criterion<Key>[],
  asserted: boolean | null,
): JobVerdict {
  const checklist: Checklist = judgeChecklist<CriterionKey>(criteria);
  if (checklist.answer !== "missing-answer")
    return { counts: checklist.answer === "met", basis: "criteria", checklist };
  return asserted === null
    ? { counts: null, basis: "none", checklist }
    : { counts: asserted, basis: "asserted", checklist };
}

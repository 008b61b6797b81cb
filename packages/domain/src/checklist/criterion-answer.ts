/** What can be said of one point of a list: yes, no, nobody has answered it yet, or it does not apply here. */
export const criterionAnswers = ["met", "not-met", "missing-answer", "not-applicable"] as const;

/** One of {@link criterionAnswers}. */
export type CriterionAnswer = (typeof criterionAnswers)[number];

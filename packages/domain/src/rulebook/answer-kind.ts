/** What kind of answer a function of the rulebook gives when it does not refuse. */
export const answerKinds = [
  "yes-or-no",
  "point-by-point",
  "day",
  "list",
  "count",
  "share",
  "amount",
  "status",
  "next-step",
] as const;

/** One of {@link answerKinds}. */
export type AnswerKind = (typeof answerKinds)[number];

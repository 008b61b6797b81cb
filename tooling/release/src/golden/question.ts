import type { PlainDate } from "@ips/domain";

/** A question that was written down: a function, the inputs, and for a daily one the days on which it is asked. */
export type Question = {
  asks: string;
  name: string;
  inputs: readonly unknown[];
  days: { from: PlainDate; to: PlainDate } | null;
};

/** From a day on (null: whatever the day), one part of the answer says this. */
export type AnswerLine = { from: PlainDate | null; part: string; says: string };

/** A question with its answers, in the order of the parts and then of the days. */
export type Answered = Question & { answers: readonly AnswerLine[] };

/** What a part says while the answer does not have it. */
export const silent = "(nothing)";

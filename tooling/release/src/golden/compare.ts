import type { PlainDate } from "@ips/domain";
import { silent, type Answered, type AnswerLine } from "./question.ts";

/** One answer that is no longer what it was. `past`: it was given for a day up to the release. */
export type Move = {
  asks: string;
  name: string;
  part: string;
  from: PlainDate | null;
  before: string;
  after: string;
  past: boolean;
};

/** What has changed since a release: answers that moved or went, and what is new. */
export type Changes = { moved: Move[]; added: Move[] };

/**
 * Compares the answers of a release with those of now. An answer about a day after the release moves nothing that was given; a part that no
 * question of the function knew is new: a new rule, a new code, a new row of a figure.
 */
export function compareAnswers(
  before: readonly Answered[],
  now: (question: Answered) => readonly AnswerLine[],
  asOf: PlainDate,
): Changes {
  const knownParts = new Set(
    before.flatMap(({ asks, answers }) => answers.map(({ part }) => `${asks} ${part}`)),
  );
  const changes: Changes = { moved: [], added: [] };
  for (const question of before) {
    const then = now(question);
    const latest = latestDay(question.inputs);
    for (const part of new Set([...question.answers, ...then].map((line) => line.part))) {
      const was = question.answers.filter((line) => line.part === part);
      const is = then.filter((line) => line.part === part);
      for (const { from, before: said, after } of differences(was, is)) {
        const past = (from ?? latest ?? asOf) <= asOf;
        const move = { asks: question.asks, name: question.name, part, from, before: said, after, past };
        const isNew = said === silent && (!past || !knownParts.has(`${question.asks} ${part}`));
        if (isNew || !past) changes.added.push(move);
        else changes.moved.push(move);
      }
    }
  }
  return changes;
}

/** The days from which two lists of answers say different things. */
function differences(
  was: readonly AnswerLine[],
  is: readonly AnswerLine[],
): { from: PlainDate | null; before: string; after: string }[] {
  const days = [...new Set([...was, ...is].map(({ from }) => from))].toSorted((a, b) =>
    (a ?? "") < (b ?? "") ? -1 : 1,
  );
  const at = (lines: readonly AnswerLine[], day: PlainDate | null) =>
    lines.findLast(({ from }) => (from ?? "") <= (day ?? ""))?.says ?? silent;
  return days
    .map((from) => ({ from, before: at(was, from), after: at(is, from) }))
    .filter(({ before, after }) => before !== after);
}

/** The latest day that stands in the inputs of a question. */
function latestDay(inputs: unknown): PlainDate | null {
  const days = JSON.stringify(inputs).match(/\d{4}-\d{2}-\d{2}/g) ?? [];
  return days.toSorted().at(-1) ?? null;
}

import type { ProgramEventsOutput } from "@ips/contract";
import {
  fidelityQuestions,
  ips25,
  itemOfQuestion,
  type FidelityItemKey,
  type FidelityQuestion,
} from "@ips/fidelity";

/** A question of the scale and the answer that stands; null: nobody has answered. */
export type AskedQuestion = {
  question: FidelityQuestion;
  given: ProgramEventsOutput["answers"][number] | null;
};

/** The questions of one item. `open`: how many nobody has answered; "not known" is an answer. */
export type ItemQuestions = {
  number: number;
  key: FidelityItemKey;
  questions: readonly AskedQuestion[];
  open: number;
};

/** The items that ask something, in the order of the scale, each with its questions and their answers. */
export function itemQuestions(answers: ProgramEventsOutput["answers"]): ItemQuestions[] {
  const given = new Map(answers.map((answer) => [answer.question, answer]));
  return ips25.items.flatMap(({ number, key }) => {
    const questions = fidelityQuestions
      .filter((question) => itemOfQuestion(question) === key)
      .map((question) => ({ question, given: given.get(question) ?? null }));
    if (questions.length === 0) return [];
    return [{ number, key, questions, open: questions.filter((each) => each.given === null).length }];
  });
}

/** The item whose questions stand open when the page comes: the one the address names, else the first with a question that nobody answered. */
export function openAtFirst(items: readonly ItemQuestions[], hash: string): FidelityItemKey | null {
  const named = items.find(({ key }) => key === hash);
  return (named ?? items.find(({ open }) => open > 0))?.key ?? null;
}

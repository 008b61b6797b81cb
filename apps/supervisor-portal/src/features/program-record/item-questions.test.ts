import type { ProgramEventsOutput } from "@ips/contract";
import { fidelityQuestions } from "@ips/fidelity";
import { expect, test } from "vitest";
import { itemQuestions, openAtFirst } from "./item-questions.ts";

const answered = (question: string, answer: boolean | null): ProgramEventsOutput["answers"][number] =>
  ({ question, answer, on: "2026-06-25", recordedBy: "Denise Okafor", note: null }) as never;

test("every question stands under exactly one item, in the order of the scale", () => {
  const items = itemQuestions([]);
  const asked = items.flatMap(({ questions }) => questions.map(({ question }) => question));
  expect(asked.toSorted()).toEqual([...fidelityQuestions].toSorted());
  expect(items.map(({ number }) => number)).toEqual(
    items.map(({ number }) => number).toSorted((one, other) => one - other),
  );
});

test("what nobody has answered is open; yes, no and not known are answers", () => {
  const answers = [
    answered("phase-intake", true),
    answered("phase-coaching", false),
    answered("phase-engagement", null),
  ];
  const [first] = itemQuestions(answers);
  expect(first).toMatchObject({ key: "vocational-generalists", open: 3 });
});

test("the item that the address names stands open, else the first with an open question, else none", () => {
  const items = itemQuestions([]);
  expect(openAtFirst(items, "zero-exclusion")).toBe("zero-exclusion");
  expect(openAtFirst(items, "")).toBe("vocational-generalists");
  expect(openAtFirst(items, "no-such-item")).toBe("vocational-generalists");
  const all = itemQuestions(fidelityQuestions.map((question) => answered(question, true)));
  expect(openAtFirst(all, "")).toBeNull();
});

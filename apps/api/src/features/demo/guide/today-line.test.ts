import { expect, test } from "vitest";
import { fewOf, type TodayLine } from "./today-line.ts";

const line = (kind: string, who: TodayLine["who"], tone: TodayLine["tone"] = "late"): TodayLine => ({
  kind,
  who,
  tone,
  text: `${kind} of ${who}`,
  clientId: null,
});

test("the guide says one thing of a kind, of different people, what is late first", () => {
  const lines = [
    line("news", "ana", "news"),
    line("release", "ana"),
    line("ipe", "ana"),
    line("ipe", "eric"),
    line("ends", "ana", "soon"),
  ];
  expect(fewOf(lines).map(({ text }) => text)).toEqual([
    "release of ana",
    "ipe of eric",
    "ends of ana",
    "news of ana",
  ]);
});

test("the guide stays short, however much is late", () => {
  const many = Array.from({ length: 20 }, (_, index) => line(`kind ${index}`, "ana"));
  expect(fewOf(many)).toHaveLength(4);
});

import { expect, test } from "vitest";
import { changeText, writtenParts } from "./report-text.ts";

test("a change is said in words", () => {
  expect([changeText(2), changeText(-1), changeText(0), changeText(null)]).toEqual([
    "up 2",
    "down 1",
    "unchanged",
    "–",
  ]);
});

test("what people wrote keeps its paragraphs, and points that follow one another are one list", () => {
  expect(
    writtenParts("People find jobs.\n\n- Employers are known.\n* Nobody is turned away.\nIn all: steady."),
  ).toEqual([
    { points: false, lines: ["People find jobs."] },
    { points: true, lines: ["Employers are known.", "Nobody is turned away."] },
    { points: false, lines: ["In all: steady."] },
  ]);
  expect(writtenParts(" \n ")).toEqual([]);
  expect(writtenParts("2024-2025 was hard")).toEqual([{ points: false, lines: ["2024-2025 was hard"] }]);
});

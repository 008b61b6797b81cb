import { defaultFidelitySettings } from "@ips/fidelity";
import { expect, test } from "vitest";
import {
  fieldOf,
  hintOf,
  numberProblems,
  numberText,
  readingNumbers,
  writtenNumbers,
  type ReadingNumber,
} from "./reading-numbers.ts";

const names = Object.keys(readingNumbers) as ReadingNumber[];
const usual = Object.fromEntries(
  names.map((name) => [fieldOf(name), numberText(name, defaultFidelitySettings[name])]),
);

test("what stands in the fields untouched is what was set", () => {
  expect(usual[fieldOf("weeklyShare")]).toBe("90");
  expect(numberProblems(usual)).toEqual({});
  expect(writtenNumbers(defaultFidelitySettings, usual)).toEqual(defaultFidelitySettings);
});

test("a share is written in percent, with a comma or a point, within its bounds on both sides", () => {
  const problems = (written: string) =>
    Object.keys(numberProblems({ ...usual, "settings.weeklyShare": written }));
  for (const possible of ["50", "87,5", "87.5", " 100 "]) expect(problems(possible)).toEqual([]);
  for (const impossible of ["49.9", "100.1", "", "often", "-90", "1e1"])
    expect(problems(impossible)).toEqual(["settings.weeklyShare"]);
  expect(
    writtenNumbers(defaultFidelitySettings, { ...usual, "settings.weeklyShare": "87,5" }).weeklyShare,
  ).toBe(0.875);
});

test("a count is a whole number within its bounds on both sides", () => {
  const problems = (written: string) => numberProblems({ ...usual, "settings.fewestCurrentJobs": written });
  for (const possible of ["0", "100"]) expect(problems(possible)).toEqual({});
  for (const impossible of ["10.5", "101"])
    expect(problems(impossible)).toEqual({
      "settings.fewestCurrentJobs": "Enter a whole number from 0 to 100.",
    });
});

test("each says what is usual and what is possible", () => {
  expect(hintOf("fewestCurrentJobs")).toContain("Usually 10; from 0 to 100.");
  expect(hintOf("vrWeeksShare")).toContain("Usually 90 %; from 50 % to 100 %.");
});

import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { ruleFunctions, rulePackages, rulesOfNow } from "../src/asked/rule-functions.ts";
import { askQuestion } from "../src/golden/ask-question.ts";
import { announcedBump } from "../src/golden/bumps.ts";
import { caseQuestions } from "../src/golden/case-questions.ts";
import { changesSince, recordedGolden } from "../src/golden/golden-of.ts";
import { judgeChanges } from "../src/golden/judge-changes.ts";
import { versionOf } from "../src/golden/version-of.ts";
import { recentDates } from "../src/inputs/dates.ts";

const changesets = fileURLToPath(new URL("../../../.changeset", import.meta.url));

describe.each(rulePackages)("%s", (name) => {
  const recorded = recordedGolden(name);

  test("answers as it did when it was last released, or a changeset says how far it moved", () => {
    const changes = changesSince(recorded, name);
    expect(judgeChanges(name, recorded.version, changes, announcedBump(changesets, name))).toBeNull();
  });

  test("has golden answers of the version that its manifest names", () => {
    expect(recorded.name).toBe(name);
    expect(recorded.version).toBe(versionOf(name));
  });

  test("has written cases that the next release can ask", () => {
    const functions = ruleFunctions(recentDates)[name];
    const questions = caseQuestions(name, (asks) => functions[asks]?.daily ?? false, recorded.asOf);
    const unasked = questions.filter(
      (question) => askQuestion(name, rulesOfNow, functions, question).length === 0,
    );
    expect(unasked.map(({ asks, name: called }) => `${asks}, ${called}`)).toEqual([]);
  });

  test("was never recorded with a function that threw", () => {
    const thrown = recorded.questions.filter(({ answers }) =>
      answers.some(({ says }) => says.startsWith("throws ")),
    );
    expect(thrown.map(({ asks, name: called }) => `${asks}, ${called}`)).toEqual([]);
  });
});

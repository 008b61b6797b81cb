import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { PlainDate } from "@ips/domain";
import type { Rules } from "../asked/asked.ts";
import { ruleFunctions, rulesOfNow, type RulePackage } from "../asked/rule-functions.ts";
import { recentDates } from "../inputs/dates.ts";
import { askQuestion } from "./ask-question.ts";
import { caseQuestions } from "./case-questions.ts";
import { compareAnswers, type Changes } from "./compare.ts";
import { goldenText, readGolden, type Golden } from "./golden-file.ts";
import { gridQuestions } from "./grid-questions.ts";
import type { Question } from "./question.ts";

const functions = ruleFunctions(recentDates);

/** Where the golden answers of a package stand. */
export const goldenPath = (name: RulePackage) =>
  new URL(`../../golden/${name.slice("@ips/".length)}.txt`, import.meta.url);

/** The golden answers of a package as they were recorded. */
export const recordedGolden = (name: RulePackage): Golden =>
  readGolden(readFileSync(goldenPath(name), "utf8"));

/** What has changed in the answers of a package since they were recorded, as a version of the rules gives them. */
export function changesSince(recorded: Golden, name: RulePackage, rules: Rules = rulesOfNow): Changes {
  return compareAnswers(
    recorded.questions,
    (question) => askQuestion(name, rules, functions[name], question),
    recorded.asOf,
  );
}

/** Writes golden answers down. */
export function writeGolden(name: RulePackage, golden: Golden): void {
  writeFileSync(goldenPath(name), goldenText(golden));
}

/** The answers of now, to be recorded: the questions that were asked before, as they were asked, and those that are new. */
export function goldenOfNow(name: RulePackage, version: string, asOf: PlainDate): Golden {
  const path = goldenPath(name);
  const kept: readonly Question[] = existsSync(path) ? recordedGolden(name).questions : [];
  const known = new Set(kept.map(keyOf));
  const questions = [
    { asks: "inventory", name: "exports, codes and figures", inputs: [], days: null },
    ...caseQuestions(name, (asks) => functions[name][asks]?.daily ?? false, asOf),
    ...gridQuestions(name, functions[name], asOf),
  ].filter((question) => !known.has(keyOf(question)));
  const golden = {
    name,
    version,
    asOf,
    questions: [...kept, ...questions]
      .filter(({ asks }) => asks === "inventory" || asks in functions[name])
      .map((question) => ({
        ...question,
        answers: askQuestion(name, rulesOfNow, functions[name], question),
      })),
  };
  return golden;
}

const keyOf = ({ asks, name }: Question) => `${asks} ${name}`;

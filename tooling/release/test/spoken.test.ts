import { criterionKeys, languages, reasonCodes, type CriterionKey, type ReasonCode } from "@ips/domain";
import { ratingProblems, type RatingProblem } from "@ips/fidelity";
import { criterionName, ratingProblemWords, reasonWords } from "@ips/i18n";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ruleFunctions, rulePackages, rulesOfNow } from "../src/asked/rule-functions.ts";
import { recentDates } from "../src/inputs/dates.ts";

const functions = ruleFunctions(recentDates);
const isReason = (code: string): code is ReasonCode => reasonCodes.some((one) => one === code);
const isRatingProblem = (code: string): code is RatingProblem => ratingProblems.some((one) => one === code);
const isCriterion = (key: string): key is CriterionKey => criterionKeys.some((one) => one === key);

/** Answers without a source, each with the reason. */
const withoutSource: Readonly<Record<string, string>> = {
  parsePlainDate: "says what a text is, and no rule of anybody",
  effectiveDated: "has the sources that it was given",
  settingsProblems: "a number that is none is wrong by itself",
  checkMilestoneOrder: "an order of days is wrong by itself",
  jurisdictionOf: "the federal default is in force by its own rules, each with its source",
};

describe.each(rulePackages)("what %s answers", (name) => {
  test.each(Object.entries(functions[name]))(
    "%s: has a source and words in every language",
    (called, one) => {
      fc.assert(
        fc.property(one.inputs, recentDates.day, (inputs, today) => {
          const wrong = amiss(one.ask(rulesOfNow, inputs, today));
          expect(called in withoutSource ? wrong.filter((each) => !each.endsWith("source")) : wrong).toEqual(
            [],
          );
        }),
        { numRuns: 25 },
      );
    },
  );
});

/** What is amiss with an answer, however deep: a refusal or a point without source or words. */
function amiss(answer: unknown): string[] {
  if (Array.isArray(answer)) return answer.flatMap(amiss);
  if (typeof answer !== "object" || answer === null) return [];
  const given = answer as Readonly<Record<string, unknown>>;
  const deeper = Object.values(given).flatMap(amiss);
  const own: string[] = [];
  const { code, key, because, cite, cites } = given;
  if (given["ok"] === false && typeof code === "string") own.push(...unspoken(code));
  if ("answer" in given && typeof key === "string") own.push(...unspoken(key));
  for (const sources of [because, cites]) {
    if (Array.isArray(sources) && sources.length === 0)
      own.push(`${typeof code === "string" ? code : "an answer"} has no source`);
  }
  if (cite !== undefined && (cite as { source: string }).source === "") own.push("an empty source");
  return [...own, ...deeper];
}

function unspoken(code: string): string[] {
  return languages.flatMap((language) => {
    const words = isReason(code)
      ? Object.values(reasonWords(code, language))
      : isCriterion(code)
        ? [criterionName(code, language)]
        : isRatingProblem(code)
          ? Object.values(ratingProblemWords(code, language))
          : [""];
    return words.some((text) => text === "") ? [`${code} is not said in ${language}`] : [];
  });
}

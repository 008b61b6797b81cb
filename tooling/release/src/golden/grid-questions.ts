import type { PlainDate } from "@ips/domain";
import fc from "fast-check";
import type { Asked } from "../asked/asked.ts";
import type { RulePackage } from "../asked/rule-functions.ts";
import { daysAround } from "./days-around.ts";
import type { Question } from "./question.ts";

const seed = 1973;
const howMany = { daily: 4, whole: 12 };

/** A grid of inputs over every function, drawn once and written down with the answers: later draws do not change what was asked. */
export function gridQuestions(
  name: RulePackage,
  functions: Readonly<Record<string, Asked>>,
  asOf: PlainDate,
): Question[] {
  return Object.entries(functions).flatMap(([asks, { daily, inputs }]) => {
    const drawn = fc.sample(inputs, { seed, numRuns: daily ? howMany.daily : howMany.whole });
    const distinct = new Map(drawn.map((given) => [JSON.stringify(given), given]));
    return [...distinct.values()].map((given, index) => ({
      asks,
      name: `grid ${index + 1}`,
      inputs: given,
      days: daily ? daysAround(name, given, asOf) : null,
    }));
  });
}

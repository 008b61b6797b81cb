import { addDays, daysBetween, type PlainDate } from "@ips/domain";
import type { Asked, Rules } from "../asked/asked.ts";
import { exportsOf, type RulePackage } from "../asked/rule-functions.ts";
import { inventory } from "./inventory.ts";
import { partsOf } from "./parts.ts";
import { silent, type AnswerLine, type Question } from "./question.ts";

/** Between days that are asked so far apart nothing is looked for when both say the same. */
const stride = 5;

type Parts = Record<string, string>;

const calls = "call ";

/** The name under which a function is called with its inputs just as they stand. */
export const called = (name: string) => `${calls}${name}`;

/** How a question is put: to the function as it is, or as `asked` puts it. */
function putTo(
  exported: Readonly<Record<string, unknown>>,
  functions: Readonly<Record<string, Asked>>,
  asks: string,
): Asked["ask"] | undefined {
  if (!asks.startsWith(calls)) {
    const one = functions[asks];
    return one && ((rules, inputs, today) => one.ask(rules, inputs, today));
  }
  const found = exported[asks.slice(calls.length)];
  return typeof found === "function"
    ? (_, inputs) => (found as (...given: readonly unknown[]) => unknown)(...inputs)
    : undefined;
}

/** Asks a question of a version of the rules: on each day that its answer changes, what each part says from then on. */
export function askQuestion(
  name: RulePackage,
  rules: Rules,
  functions: Readonly<Record<string, Asked>>,
  { asks, inputs, days }: Question,
): AnswerLine[] {
  const exported = exportsOf(name, rules);
  if (asks === "inventory") return linesOf([[null, inventory(exported)]]);
  const ask = putTo(exported, functions, asks);
  if (ask === undefined) return [];
  const at = (day: PlainDate): Parts => {
    try {
      return partsOf(asks, ask(rules, inputs, day));
    } catch (error) {
      return { answer: `throws ${error instanceof Error ? error.message : String(error)}` };
    }
  };
  return days === null ? linesOf([[null, at("2026-01-01")]]) : linesOf(changes(at, days.from, days.to));
}

/** The days on which an answer changes, with the answer from then on. */
function changes(at: (day: PlainDate) => Parts, from: PlainDate, to: PlainDate): [PlainDate, Parts][] {
  const first = at(from);
  const found: [PlainDate, Parts][] = [[from, first]];
  const search = (low: number, lowParts: Parts, high: number, highParts: Parts): void => {
    if (same(lowParts, highParts)) return;
    if (high - low === 1) {
      found.push([addDays(from, high), highParts]);
      return;
    }
    const middle = Math.floor((low + high) / 2);
    const middleParts = at(addDays(from, middle));
    search(low, lowParts, middle, middleParts);
    search(middle, middleParts, high, highParts);
  };
  let before = first;
  for (let day = 0, last = daysBetween(from, to); day < last;) {
    const next = Math.min(day + stride, last);
    const parts = at(addDays(from, next));
    search(day, before, next, parts);
    [day, before] = [next, parts];
  }
  return found;
}

const same = (a: Parts, b: Parts) => JSON.stringify(a) === JSON.stringify(b);

/** Each part with what it says from which day on; a day on which it says the same as before is left out. */
function linesOf(found: readonly (readonly [PlainDate | null, Parts])[]): AnswerLine[] {
  const parts = [...new Set(found.flatMap(([, said]) => Object.keys(said)))];
  return parts.flatMap((part) => {
    const lines: AnswerLine[] = [];
    for (const [from, said] of found) {
      const says = said[part] ?? silent;
      if (lines.length === 0 ? says !== silent : lines.at(-1)?.says !== says)
        lines.push({ from, part, says });
    }
    return lines;
  });
}

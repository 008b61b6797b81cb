import type { PlainDate } from "@ips/domain";
import type { Answered, AnswerLine } from "./question.ts";

/** The answers of a released version: which package, which version, answers up to which day count as given. */
export type Golden = { name: string; version: string; asOf: PlainDate; questions: readonly Answered[] };

const preface = [
  "Answers that agencies were given. This file moves when a version is released, never by hand: see CONTRIBUTING.md.",
  "A question begins with a question mark: the function, the case, the days on which it was asked, the inputs.",
  "Under it one line an answer: from which day it holds, which part of the answer, what it says.",
];

const between = " | ";

/** The golden file as text. */
export function goldenText({ name, version, asOf, questions }: Golden): string {
  const lines = [`# ${name} ${version}, recorded on ${asOf}`, ...preface.map((line) => `# ${line}`)];
  for (const { asks, name: called, days, inputs, answers } of questions) {
    const span = days === null ? "-" : `${days.from}..${days.to}`;
    lines.push("", `? ${[asks, called, span, JSON.stringify(inputs)].join(between)}`);
    for (const { from, part, says } of answers) lines.push(`  ${[from ?? "-", part, says].join(between)}`);
  }
  return `${lines.join("\n")}\n`;
}

/** Reads a golden file; throws on a line that it does not know, because a file that cannot be read protects nothing. */
export function readGolden(text: string): Golden {
  const [head = "", ...lines] = text.split("\n");
  const found = /^# (\S+) (\S+), recorded on (\S+)$/.exec(head);
  if (!found) throw new Error(`A golden file begins with its package and version, and not with: ${head}`);
  const [, name = "", version = "", asOf = ""] = found;
  const questions: (Answered & { answers: AnswerLine[] })[] = [];
  for (const line of lines) {
    if (line === "" || line.startsWith("#")) continue;
    const [first = "", second = "", third = "", ...rest] = line.slice(2).split(between);
    if (line.startsWith("? ")) {
      const [from, to] = third.split("..");
      questions.push({
        asks: first,
        name: second,
        days: from !== undefined && to !== undefined ? { from, to } : null,
        inputs: JSON.parse(rest.join(between)) as readonly unknown[],
        answers: [],
      });
    } else if (line.startsWith("  ") && questions.length > 0) {
      questions.at(-1)?.answers.push({
        from: first === "-" ? null : first,
        part: second,
        says: [third, ...rest].join(between),
      });
    } else throw new Error(`A golden file does not have lines like: ${line}`);
  }
  return { name, version, asOf, questions };
}

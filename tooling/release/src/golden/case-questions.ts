import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import type { PlainDate } from "@ips/domain";
import { parse } from "yaml";
import type { RulePackage } from "../asked/rule-functions.ts";
import { called } from "./ask-question.ts";
import { daysAround } from "./days-around.ts";
import { fidelityCaseReaders } from "./fidelity-case-readers.ts";
import type { Question } from "./question.ts";

type Plain = Readonly<Record<string, unknown>>;
type Case = Plain & { name?: string; item?: number; source?: string; total?: number };
type CaseFile = Plain & { question: string; cases: readonly Case[] };
/** How a case of a file becomes questions: one, or one for each of its lines. */
export type CaseReader = (
  one: Case,
  file: CaseFile,
) => readonly { asks: string; inputs: readonly unknown[]; line?: string }[];

const over = (shared: unknown, own: unknown): Plain => ({ ...(shared as Plain), ...(own as Plain) });

/** An input that a case may leave out. */
const ifGiven = (value: unknown): readonly unknown[] => (value === undefined ? [] : [value]);

const list = (value: unknown) => (value ?? []) as readonly unknown[];

/** How the cases of a question become inputs of its function. */
const ruleCaseReaders: Readonly<Record<string, CaseReader>> = {
  "each case names the function it asks": ({ ask, given }) => [
    { asks: called(String(ask)), inputs: list(given) },
  ],
  findingsFor: ({ record, settings = {} }) => [{ asks: "findingsFor", inputs: [record, settings] }],
  readClock: ({ ask, settings }) => [
    { asks: "readClock", inputs: [...list(ask).slice(0, 2), ...ifGiven(settings)] },
  ],
  supportedEmploymentClosureTest: ({ facts, settings }, file) => [
    { asks: "supportedEmploymentClosureTest", inputs: [over(file["facts"], facts), ...ifGiven(settings)] },
  ],
  "three verdicts on one job": ({ job }, file) => {
    const unanswered = {
      id: "j1",
      startedOn: "2026-09-01",
      asserted: { ipsCompetitive: null, vrCompetitiveIntegrated: null },
    };
    const facts = { ...unanswered, ...over(file["job"], job) };
    return ["ipsCompetitive", "vrCompetitiveIntegrated", "prosCompetitive"].map((asks) => ({
      asks,
      inputs: [facts],
    }));
  },
  monthlyAddOn: ({ services, job }, file) => [
    {
      asks: "monthlyAddOn",
      inputs: [
        list(services).map((service, index) => ({ id: `c${index}`, ...over(file["service"], service) })),
        [over(file["job"], job)],
        `${String(file["month"])}-15`,
      ],
    },
  ],
  quarterlyCounts: ({ people, measure = "ips-learning-community" }, file) => {
    const spans = (pairs: unknown) => list(pairs).map((pair) => ({ from: list(pair)[0], to: list(pair)[1] }));
    const given = list(people).map((person) => {
      const { id, episodes, jobs } = person as Plain;
      return { id, episodes: spans(episodes), jobs: spans(jobs) };
    });
    return [{ asks: "quarterlyCounts", inputs: [given, (file["quarter"] as Plain)["from"], measure] }];
  },
  disclosureAllowed: ({ release, ask }, file) => {
    const { group, purpose, agency } = ask as Plain;
    return [{ asks: "disclosureAllowed", inputs: [over(file["release"], release), group, purpose, agency] }];
  },
  releaseProblems: ({ draft, settings = {} }, file) => [
    { asks: "releaseProblems", inputs: [over(file["draft"], draft), settings] },
  ],
  withSharedWork: ({ work }) => [
    {
      asks: "withSharedWork",
      inputs: [list(work).map((one, index) => ({ id: `w${index}`, ...(one as Plain) }))],
    },
  ],
  checkMilestoneOrder: ({ dates }) => [{ asks: "checkMilestoneOrder", inputs: [dates] }],
  evaluateCrosswalk: ({ client }, file) => [
    { asks: "evaluateCrosswalk", inputs: [{}, over(file["client"], client), null] },
  ],
};

const readersOf: Readonly<Record<RulePackage, Readonly<Record<string, CaseReader>>>> = {
  "@ips/domain": ruleCaseReaders,
  "@ips/crosswalk": ruleCaseReaders,
  "@ips/fidelity": fidelityCaseReaders,
};

/** What a case is called; one without a name is called by what it is about. A bar would end a field of the golden file. */
const nameOf = ({ name, item, source, total }: Case, line: string | undefined): string =>
  [name ?? (item === undefined ? `${source}, ${total}` : `item ${item}`), line]
    .filter((part) => part !== undefined)
    .join(", ")
    .replaceAll("|", "/");

/** The questions that the written cases of a package ask, each once, whatever day a case was written for. */
export function caseQuestions(
  name: RulePackage,
  isDaily: (asks: string) => boolean,
  asOf: PlainDate,
): Question[] {
  const folder = new URL(`../../../../packages/${name.slice("@ips/".length)}/cases/`, import.meta.url);
  const seen = new Set<string>();
  return globSync("*.yaml", { cwd: folder })
    .toSorted()
    .flatMap((path) => {
      const file = parse(readFileSync(new URL(path, folder), "utf8"), { merge: true }) as CaseFile;
      const read = readersOf[name][file.question];
      if (read === undefined)
        throw new Error(`${path} asks ${file.question}; say here how its cases become inputs.`);
      return file.cases.flatMap((one) =>
        read(one, file).map(({ asks, inputs, line }) => ({
          asks,
          name: `${basename(path, ".yaml")}: ${nameOf(one, line)}`,
          inputs,
          days: isDaily(asks) ? daysAround(name, inputs, asOf) : null,
        })),
      );
    })
    .filter((question) => {
      const key = `${question.asks} ${JSON.stringify(question.inputs)}`;
      return !seen.has(key) && seen.add(key);
    });
}

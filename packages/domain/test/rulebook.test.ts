import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import * as domain from "../src/index.ts";
import {
  criterionKeys,
  decisionIds,
  factKeys,
  federalDefault,
  findingCodes,
  inputKeys,
  rulebook,
  rulebookFamilies,
  rules,
} from "../src/index.ts";

/** Functions that calculate or describe and decide nothing: no rule of anybody's. */
const notRules: Readonly<Record<string, string>> = {
  addDays: "calendar",
  addMonthsRoundingDown: "calendar",
  assertPlainDate: "calendar",
  byUrgency: "an order of findings",
  daysBetween: "calendar",
  effectiveDated: "makes a figure of its rows",
  figuresToReview: "says which figures wait for another look",
  findingsFor: "runs the rules",
  isPlainDate: "calendar",
  judgeChecklist: "makes one answer of the points of a list",
  jurisdictionOf: "a jurisdiction by its name",
  latestDate: "calendar",
  leadingVerdict: "which of the verdicts an agency puts first",
  monthOf: "calendar",
  mostAllowed: "the largest number that keeps a limit",
  parsePlainDate: "calendar",
  quarterOf: "calendar",
  recomputeStored: "asks the rules of a version again",
  storedFinding: "a finding in the form in which it is kept",
  sharedWorkGroup: "a table of the record",
  sharedWorkRecorders: "a table of the record",
  readTable: "checks the form of a table that an agency loads",
  suppressQuarter:
    "hides what is small before a program publishes it: a promise of the product, no rule of the two systems",
  unansweredJob: "a job of which nothing is known",
  weakestConfidence: "how sure several sources are together",
};

type Exported = Readonly<Record<string, unknown>>;

/** The names under which a package exports functions and rules. */
const decisionsAmong = (exported: Exported): string[] =>
  Object.entries(exported)
    .filter(
      ([, value]) =>
        typeof value === "function" ||
        (typeof value === "object" && value !== null && "evaluate" in value && "cites" in value),
    )
    .map(([name]) => name);

/** The exports that no entry of the rulebook names. */
const withoutEntry = (exported: Exported): string[] => {
  const named = new Set(rulebook.flatMap((entry) => entry.exports));
  return decisionsAmong(exported).filter((name) => !named.has(name) && !(name in notRules));
};

type CaseFile = { cases: { ask?: string | [string] }[] };
const casesOf = (file: string): CaseFile["cases"] =>
  (parse(readFileSync(new URL(`../cases/${file}.yaml`, import.meta.url), "utf8")) as CaseFile).cases;

describe("the rulebook", () => {
  test("has an entry for every rule and every decision that the package exports", () => {
    expect(withoutEntry(domain)).toEqual([]);
  });

  test("would miss a decision without one", () => {
    expect(withoutEntry({ ...domain, mayRefuseServices: () => true })).toEqual(["mayRefuseServices"]);
  });

  test("excuses nothing that is not exported, and nothing that has an entry", () => {
    const named = rulebook.flatMap((entry) => entry.exports);
    expect(Object.keys(notRules).filter((name) => !(name in domain) || named.includes(name))).toEqual([]);
  });

  test("has each id once, and no id without its entry", () => {
    const ids = [...rules.map(({ id }) => id), ...decisionIds];
    expect(new Set(ids).size).toBe(ids.length);
    expect(rulebook.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });

  test("says of every finding which rule makes it", () => {
    const stated = rulebook.flatMap(({ answers }) => answers.findings ?? []);
    expect(findingCodes.filter((code) => !stated.includes(code))).toEqual([]);
  });

  test("uses each key of its own lists, and no key that two lists hold", () => {
    const needs = new Set<string>(rulebook.flatMap((entry) => entry.needs));
    expect(inputKeys.filter((key) => !needs.has(key))).toEqual([]);
    const all: string[] = [...factKeys, ...criterionKeys, ...inputKeys];
    expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([]);
    expect(rulebookFamilies.filter((family) => !rulebook.some((entry) => entry.family === family))).toEqual(
      [],
    );
  });

  test("can be left out: nothing that answers a question reads it", () => {
    const readers = globSync("src/**/*.ts", { cwd: new URL("../", import.meta.url) }).filter(
      (file) =>
        !file.startsWith("src/rulebook/") &&
        file !== "src/index.ts" &&
        /from "[./]+\/rulebook\//.test(readFileSync(new URL(`../${file}`, import.meta.url), "utf8")),
    );
    expect(readers).toEqual([]);
  });
});

describe.each(rulebook.map((entry) => [entry.id, entry] as const))("%s", (id, entry) => {
  test("names what is exported, its source, what it needs and what it can answer", () => {
    expect(entry.exports.filter((name) => !(name in domain))).toEqual([]);
    expect(entry.exports.length).toBeGreaterThan(0);
    expect(entry.cites.length).toBeGreaterThan(0);
    expect(entry.needs.length).toBeGreaterThan(0);
    expect(Object.values(entry.answers).flat().length).toBeGreaterThan(0);
    expect(entry.figures(federalDefault).filter(({ rows }) => rows.length === 0)).toEqual([]);
  });

  test("is stated by cases", () => {
    expect(
      entry.cases.filter((file) => !existsSync(new URL(`../cases/${file}.yaml`, import.meta.url))),
    ).toEqual([]);
    const unstated = entry.cases.filter((file) => {
      const asked = casesOf(file).map(({ ask }) => (Array.isArray(ask) ? `vr.${ask[0]}` : ask));
      if (file === "vr-clocks") return !asked.includes(id);
      if (file.startsWith("decisions-")) return !entry.exports.some((name) => asked.includes(name));
      return asked.length === 0;
    });
    expect(unstated).toEqual([]);
  });
});

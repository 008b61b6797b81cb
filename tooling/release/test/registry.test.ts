import {
  addDays,
  daysBetween,
  federalDefault,
  findingsFor,
  isPlainDate,
  languages,
  overlay,
  rules,
  settingsProblems,
  type Finding,
  type FindingsInput,
  type Rule,
  type RuleId,
} from "@ips/domain";
import { findingWords, ruleWords } from "@ips/i18n";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDates, recentDates } from "../src/inputs/dates.ts";
import { factDays } from "../src/inputs/fact-days.ts";
import { extensionOf, recordOf, settingsOf } from "../src/inputs/record.ts";

const record = recordOf(recentDates);

/** What an agency may set. A length of less than nothing is refused before it is stored; under one a day could be due before it began. */
const jurisdiction = settingsOf(recentDates)
  .filter((settings) => settingsProblems(settings).every(({ code }) => code !== "setting-not-whole-number"))
  .map((settings) => overlay(federalDefault, settings));

/** Rules that come to rest by waiting alone, each with the reason. */
const comesToRest: Readonly<Partial<Record<RuleId, string>>> = {
  "release.expiry":
    "a release that nobody renewed has lapsed after a while: not to renew is the person's choice",
  "ips.follow-along.next-contact":
    "a job that ended more than a month ago is over: what comes next is the search, which other rules watch",
  "vr.retention.in-job": "a minimum is reached by waiting",
};

/** How pressing an answer is; what waits grows more pressing with the days, never less. */
const pressing: Readonly<Record<Finding["status"], number>> = {
  "not-applicable": 0,
  met: 0,
  "missing-answer": 0,
  due: 1,
  overdue: 2,
};

const keyOf = ({ rule, record: row }: Finding) => `${rule} ${row?.id ?? ""}`;

describe.each(rules.map((rule) => ({ id: rule.id, rule })))("the rule $id", ({ rule }) => {
  test("cites its source, and its words are there in every language", () => {
    expect(rule.cites.filter(({ source }) => source !== "")).not.toEqual([]);
    for (const language of languages) expect(wordsMissing(ruleWords(rule.id, language))).toEqual([]);
  });

  test("gives findings that are cited, said in every language, and on days that the calendar has", () => {
    fc.assert(
      fc.property(recordOf(anyDates), anyDates.day, jurisdiction, (input, today, ours) => {
        expect(rule.evaluate(input, today, ours).flatMap((one) => whatIsAmiss(one, rule, today))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("never moves a due date earlier when an extension is added", () => {
    fc.assert(
      fc.property(
        record,
        extensionOf(recentDates),
        recentDates.day,
        jurisdiction,
        (input, more, today, ours) => {
          const vr = input.vr;
          fc.pre(vr !== null);
          if (vr === null) return;
          const longer: FindingsInput = {
            ...input,
            vr: { ...vr, extensions: [...vr.extensions, { ...more, id: "added" }] },
          };
          const before = rule.evaluate(input, today, ours);
          const after = rule.evaluate(longer, today, ours);
          for (const [index, { due }] of before.entries()) {
            const moved = after[index]?.due ?? null;
            expect(due === null || moved === null || moved >= due, `${due} became ${moved}`).toBe(true);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

const waiting = rules.filter(({ id }) => comesToRest[id] === undefined);

describe.each(waiting.map((rule) => ({ id: rule.id, rule })))("the rule $id, with the days,", ({ rule }) => {
  test("grows no less pressing while nothing happens but that days pass", () => {
    fc.assert(
      fc.property(
        record,
        recentDates.day,
        fc.integer({ min: 1, max: 500 }),
        jurisdiction,
        (input, today, later, ours) => {
          const quietUntil = factDays(input)
            .filter((day) => day > today)
            .toSorted()[0];
          const then = addDays(today, later);
          fc.pre(quietUntil === undefined || then < quietUntil);
          const after = new Map(rule.evaluate(input, then, ours).map((one) => [keyOf(one), one]));
          for (const before of rule.evaluate(input, today, ours)) {
            const found = after.get(keyOf(before));
            if (!found || pressing[before.status] === 0) continue;
            const daysMore =
              before.due === found.due && before.daysLeft !== null && found.daysLeft !== null
                ? before.daysLeft - found.daysLeft
                : later;
            expect({ less: pressing[found.status] < pressing[before.status], daysMore }).toEqual({
              less: false,
              daysMore: later,
            });
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

test("the registry gives the findings of its rules, one after the other", () => {
  fc.assert(
    fc.property(record, recentDates.day, (input, today) => {
      expect(findingsFor(input, today, federalDefault, rules)).toEqual(
        rules.flatMap((rule) => rule.evaluate(input, today, federalDefault)),
      );
    }),
    { numRuns: 20 },
  );
});

test("every reason to come to rest belongs to a rule", () => {
  const ids: readonly string[] = rules.map(({ id }) => id);
  expect(Object.keys(comesToRest).filter((id) => !ids.includes(id))).toEqual([]);
});

/** What is amiss with a finding; an empty list for a whole one. */
function whatIsAmiss(finding: Finding, rule: Rule, today: string): string[] {
  const { code, cites, due, daysLeft, figures } = finding;
  const wrong: Record<string, boolean> = {
    "is of another rule": finding.rule !== rule.id,
    "has no citation": cites.length === 0 || cites.some(({ source }) => source === ""),
    "is due on no day": due !== null && !isPlainDate(due),
    "counts other days than the calendar":
      daysLeft !== null && due !== null && daysLeft !== daysBetween(today, due),
    "uses a figure that began later": figures.some(({ from }) => due !== null && from > due),
    "lacks words": languages.some((language) => wordsMissing(findingWords(code, language)).length > 0),
  };
  return Object.keys(wrong)
    .filter((what) => wrong[what])
    .map((what) => `${code} ${what}`);
}

/** The parts of a message that are empty. */
function wordsMissing(words: object): string[] {
  return Object.entries(words)
    .filter(([, text]) => typeof text === "string" && text.trim() === "")
    .map(([part]) => part);
}

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import {
  federalDefault,
  ipsCompetitive,
  measureOn,
  monthlyAddOn,
  overlay,
  prosCompetitive,
  quarterlyCounts,
  readClock,
  supportedEmploymentClosureTest,
  unansweredJob,
  vrClockDefinitions,
  vrCompetitiveIntegrated,
  type ClockDates,
  type JobFacts,
  type JurisdictionSettings,
  type OrsJob,
  type OutcomeMeasure,
  type ProsContact,
  type Quarter,
  type SupportedClosureFacts,
  type VrClock,
} from "../src/index.ts";

type Case<Given, Expected = object> = Given & { name: string; source: string; expected: Expected };

type Cases<Given, Expected = object> = { cases: Case<Given, Expected>[] };

function load(name: string): unknown {
  const file = parse(
    readFileSync(new URL(`../cases/${name}.yaml`, import.meta.url), "utf8"),
  ) as Cases<object>;
  for (const { name: sentence, source } of file.cases)
    if (!sentence || !source) throw new Error(`${name}: a case needs a name and a source`);
  return file;
}

const laidOver = (settings: JurisdictionSettings | undefined) =>
  settings && overlay(federalDefault, settings);

describe("the clocks of the VR process", () => {
  const { cases } = load("vr-clocks") as Cases<{
    ask: [VrClock, ClockDates, string];
    settings?: JurisdictionSettings;
  }>;
  test.each(cases)("$name", ({ ask: [clock, dates, today], settings, expected }) => {
    expect(readClock(vrClockDefinitions[clock], dates, today, laidOver(settings))).toMatchObject(expected);
  });
});

describe("closing a record in supported employment", () => {
  type Given = { today: string; facts?: Partial<SupportedClosureFacts>; settings?: JurisdictionSettings };
  const { cases, facts } = load("vr-closure") as Cases<Given> & { facts: SupportedClosureFacts };
  test.each(cases)("$name", ({ today, facts: own, settings, expected }) => {
    expect(supportedEmploymentClosureTest({ ...facts, ...own }, today, laidOver(settings))).toMatchObject(
      expected,
    );
  });
});

describe("the verdicts on a job", () => {
  type Expected = { ips: boolean | null; ipsBasis?: string; vr: boolean | null; pros: boolean | null };
  const { cases, job } = load("job-verdicts") as Cases<{ job?: Partial<JobFacts> }, Expected> & {
    job: Partial<JobFacts>;
  };
  test.each(cases)("$name", ({ job: own, expected }) => {
    const facts = { ...unansweredJob("j1", "2026-09-01"), ...job, ...own };
    const ips = ipsCompetitive(facts);
    const { counts: vr } = vrCompetitiveIntegrated(facts);
    const { counts: pros } = prosCompetitive(facts);
    expect({ ips: ips.counts, ipsBasis: ips.basis, vr, pros }).toMatchObject(expected);
  });
});

describe("a month of PROS", () => {
  type Given = { services: Partial<ProsContact>[]; job?: Partial<OrsJob> };
  type Shared = { month: string; service: ProsContact; job: OrsJob };
  const { cases, month, service, job } = load("pros-month") as Cases<Given> & Shared;
  test.each(cases)("$name", ({ services, job: own, expected }) => {
    const contacts = services.map((each, index) => ({ ...service, id: `c${index}`, ...each }));
    expect(monthlyAddOn(contacts, [{ ...job, ...own }], month)).toMatchObject(expected);
  });
});

describe("the counts of a quarter", () => {
  type Pair = [from: string, to: string | null];
  type Given = { measure?: OutcomeMeasure; people: { id: string; episodes: Pair[]; jobs: Pair[] }[] };
  const { cases, quarter } = load("quarterly-counts") as Cases<Given> & { quarter: Quarter };
  const span = ([from, to]: Pair) => ({ from, to });
  test.each(cases)("$name", ({ measure = "ips-learning-community", people, expected }) => {
    const definition = measureOn(measure, quarter.to);
    if (definition === null) throw new Error(`${measure} is not known on ${quarter.to}`);
    const given = people.map(({ id, episodes, jobs }) => ({
      id,
      episodes: episodes.map(span),
      jobs: jobs.map(span),
    }));
    expect(quarterlyCounts(given, quarter, definition)).toMatchObject(expected);
  });
});

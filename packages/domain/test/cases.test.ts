import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import {
  checkMilestoneOrder,
  disclosureAllowed,
  federalDefault,
  findingCodes,
  findingsFor,
  rules,
  overlay,
  releaseProblems,
  type DataGroup,
  type EmployerContactInput,
  type BenefitsInput,
  type EpisodeInput,
  type JobInput,
  type MeetingInput,
  type Finding,
  type FindingsInput,
  type JurisdictionSettings,
  type MilestoneDates,
  type PlanInput,
  type ReleaseDraft,
  type ReleaseInput,
  type ReleasePurpose,
  type ReleaseTerms,
  type RuleId,
  type VrInput,
} from "../src/index.ts";

type Case<Given, Expected> = Given & {
  name: string;
  source: string;
  settings?: JurisdictionSettings;
  expected: Expected;
};
type CaseFile<Given, Expected, Shared = object> = Shared & {
  question: string;
  cases: Case<Given, Expected>[];
};

function load<Given, Expected, Shared = object>(name: string): CaseFile<Given, Expected, Shared> {
  const file = parse(readFileSync(new URL(`../cases/${name}.yaml`, import.meta.url), "utf8")) as CaseFile<
    Given,
    Expected,
    Shared
  >;
  for (const { name: sentence, source, expected } of file.cases) {
    if (!sentence || !source || expected === undefined)
      throw new Error(`${name}: a case needs a name, an expected answer and a source: ${sentence}`);
  }
  return file;
}

const jurisdiction = (settings: JurisdictionSettings | undefined) =>
  settings ? overlay(federalDefault, settings) : federalDefault;

type RecordOfCase = {
  episode?: Partial<EpisodeInput>;
  vr?: Partial<VrInput>;
  employerContacts?: Partial<EmployerContactInput>[];
  releases?: Partial<ReleaseInput>[];
  plan?: Partial<PlanInput>;
  job?: Partial<JobInput>;
  meetings?: Partial<MeetingInput>[];
  benefits?: { receives?: Partial<NonNullable<BenefitsInput["receives"]>>; sessions?: { onDate: string }[] };
};

const noVr: VrInput = {
  id: "v1",
  source: "own",
  appliedOn: null,
  applicationCompleteOn: null,
  eligibleOn: null,
  waitlistPlacedOn: null,
  waitlistReleasedOn: null,
  ipeSignedOn: null,
  closedOn: null,
  trialWork: [],
  extensions: [],
};

function recordOf({
  episode,
  vr,
  employerContacts = [],
  releases = [],
  plan,
  job,
  meetings = [],
  benefits,
}: RecordOfCase): FindingsInput {
  return {
    job: job ? { id: "j1", startedOn: "", endedOn: null, ...job } : null,
    meetings: meetings.map((meeting, index) => ({ id: `m${index}`, onDate: "", ...meeting })),
    benefits: benefits
      ? {
          receives: benefits.receives ? { id: "w0", onDate: "", answer: true, ...benefits.receives } : null,
          sessions: (benefits.sessions ?? []).map(({ onDate }, index) => ({ id: `w${index + 1}`, onDate })),
        }
      : null,
    episode: episode ? { id: "e1", enteredOn: null, exitedOn: null, firstMeetingOn: null, ...episode } : null,
    vr: vr ? { ...noVr, ...vr } : null,
    employerContacts: employerContacts.map((contact, index) => ({
      id: `c${index}`,
      onDate: "",
      mode: "in-person",
      hiringManager: true,
      attendees: [],
      purpose: null,
      ...contact,
    })),
    releases: releases.map((release) => ({
      id: "r1",
      toAgencyId: "vr",
      toAgencyName: "State VR",
      groups: ["job-search-plan"],
      validFrom: "",
      expiresOn: "",
      revokedOn: null,
      ...release,
    })),
    plan: plan ? { id: "p1", reviewOn: null, updatedOn: null, ...plan } : null,
  };
}

type FindingCase = { rule?: RuleId; today: string; record: RecordOfCase };

const findingFiles = [
  "vr-eligibility-decision",
  "vr-ipe",
  "first-employer-contact",
  "release-expiry",
  "plan-review",
  "follow-along",
  "step-down",
  "benefits-planning",
  "vr-retention",
  "vr-after-ipe",
];

describe.each(findingFiles)("%s", (name) => {
  const file = load<FindingCase, Partial<Finding>, { rule?: RuleId }>(name);
  test.each(file.cases)("$name", ({ rule = file.rule, today, record, settings, expected }) => {
    const [finding] = findingsFor(recordOf(record), today, jurisdiction(settings), rules).filter(
      (found) => found.rule === rule,
    );
    expect(finding).toMatchObject(expected);
    expect(finding?.missing).toEqual(expected.missing ?? finding?.missing);
    expect(finding?.cites.length).toBeGreaterThan(0);
  });
});

test("every finding code stands in a case", () => {
  const stated = findingFiles.flatMap((name) =>
    load<FindingCase, Partial<Finding>>(name).cases.map(({ expected }) => expected.code),
  );
  expect(findingCodes.filter((code) => !stated.includes(code))).toEqual([]);
});

describe("milestone-order", () => {
  const file = load<{ dates: MilestoneDates; today: string }, { code: string; severity: string }[]>(
    "milestone-order",
  );
  test.each(file.cases)("$name", ({ dates, today, expected }) => {
    expect(checkMilestoneOrder(dates, today).map(({ code, severity }) => ({ code, severity }))).toEqual(
      expected,
    );
  });
});

describe("disclosure", () => {
  type Ask = { group: DataGroup; purpose: ReleasePurpose; agency: string; today: string };
  const file = load<{ ask: Ask; release?: Partial<ReleaseTerms> }, string, { release: ReleaseTerms }>(
    "disclosure",
  );
  test.each(file.cases)("$name", ({ ask, release, expected }) => {
    const verdict = disclosureAllowed(
      { ...file.release, ...release },
      ask.group,
      ask.purpose,
      ask.agency,
      ask.today,
    );
    expect(verdict.ok ? "allowed" : verdict.code).toBe(expected);
    expect(verdict.because.length).toBeGreaterThan(0);
  });
});

describe("release-draft", () => {
  const file = load<{ draft: Partial<ReleaseDraft> }, string[], { draft: ReleaseDraft; today: string }>(
    "release-draft",
  );
  test.each(file.cases)("$name", ({ draft, settings, expected }) => {
    expect(
      releaseProblems({ ...file.draft, ...draft }, file.today, jurisdiction(settings)).map(
        ({ code }) => code,
      ),
    ).toEqual(expected);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  byUrgency,
  clockKinds,
  contactAttendees,
  contactModes,
  dataGroups,
  employerContactPurposes,
  extensionReasons,
  factKeys,
  federalDefault,
  findingCodes,
  findingsFor,
  rules,
  overlay,
  type EmployerContactInput,
  type ExtensionInput,
  type Finding,
  type FindingsInput,
  type Jurisdiction,
  type ReleaseInput,
  type VrInput,
} from "../src/index.ts";

const date = fc.integer({ min: 0, max: 1500 }).map((days) => addDays("2024-01-01", days));
const maybeDate = fc.option(date, { nil: null });
const id = fc.integer({ min: 0, max: 999 }).map((number) => `id-${number}`);

const extension: fc.Arbitrary<ExtensionInput> = fc.record({
  id,
  clock: fc.constantFrom(...clockKinds),
  agreedOn: date,
  newDueOn: maybeDate,
  reason: fc.constantFrom(...extensionReasons),
  agreedByPerson: fc.constantFrom("Donna Rivera", "", null),
  agreedByAgency: fc.constantFrom("Eric Miller", null),
});

const vr: fc.Arbitrary<VrInput> = fc.record({
  id: fc.option(id, { nil: null }),
  source: fc.constantFrom("own", "reported"),
  appliedOn: maybeDate,
  applicationCompleteOn: maybeDate,
  eligibleOn: maybeDate,
  waitlistPlacedOn: maybeDate,
  waitlistReleasedOn: maybeDate,
  ipeSignedOn: maybeDate,
  closedOn: maybeDate,
  trialWork: fc.array(fc.record({ id, startedOn: date, endedOn: maybeDate }), { maxLength: 2 }),
  extensions: fc.array(extension, { maxLength: 3 }),
});

const employerContact: fc.Arbitrary<EmployerContactInput> = fc.record({
  id,
  onDate: date,
  mode: fc.constantFrom(...contactModes),
  hiringManager: fc.option(fc.boolean(), { nil: null }),
  attendees: fc.subarray([...contactAttendees]),
  purpose: fc.option(fc.constantFrom(...employerContactPurposes), { nil: null }),
});

const release: fc.Arbitrary<ReleaseInput> = fc.record({
  id,
  toAgencyId: fc.constantFrom("vr", "clinic"),
  toAgencyName: fc.constant("State VR"),
  groups: fc.subarray([...dataGroups], { minLength: 1 }),
  validFrom: date,
  expiresOn: date,
  revokedOn: maybeDate,
});

const record: fc.Arbitrary<FindingsInput> = fc.record({
  episode: fc.option(
    fc.record({ id, enteredOn: maybeDate, exitedOn: maybeDate, firstMeetingOn: maybeDate }),
    { nil: null },
  ),
  vr: fc.option(vr, { nil: null }),
  employerContacts: fc.array(employerContact, { maxLength: 5 }),
  releases: fc.array(release, { maxLength: 3 }),
  plan: fc.option(fc.record({ id, reviewOn: maybeDate, updatedOn: maybeDate }), { nil: null }),
});

const jurisdiction: fc.Arbitrary<Jurisdiction> = fc
  .record({
    eligibilityClockStart: fc.constantFrom("vr-application" as const, "vr-application-complete" as const),
    ipeClockStart: fc.constantFrom("vr-eligibility" as const, "vr-waitlist-released" as const),
    firstEmployerContactStart: fc.constantFrom("program-entry" as const, "first-meeting" as const),
    attendeesAnyOf: fc.subarray([...contactAttendees]),
  })
  .map(({ eligibilityClockStart, ipeClockStart, firstEmployerContactStart, attendeesAnyOf }) =>
    overlay(federalDefault, {
      vr: { eligibilityClockStart, ipeClockStart },
      ips: { firstEmployerContactStart, firstEmployerContactCounts: { attendeesAnyOf } },
    }),
  );

const only = (findings: Finding[], rule: Finding["rule"]) =>
  findings.find((finding) => finding.rule === rule);

describe("whatever the record says", () => {
  test("every finding is whole: cited, coded, with a date and days exactly where its status asks for them", () => {
    fc.assert(
      fc.property(record, date, jurisdiction, (input, today, setting) => {
        expect(findingsFor(input, today, setting, rules).flatMap(whatIsBroken)).toEqual([]);
      }),
    );
  });

  test("one finding a rule, and one a release", () => {
    fc.assert(
      fc.property(record, date, jurisdiction, (input, today, setting) => {
        const judged = findingsFor(input, today, setting, rules).map(({ rule }) => rule);
        expect(judged).toHaveLength(5 + input.releases.length);
        expect(
          findingsFor(input, today, setting, rules).filter(
            ({ rule, leads }) => rule.startsWith("ips.first-employer-contact") && leads,
          ),
        ).toHaveLength(1);
      }),
    );
  });

  test("the same record gives the same findings, byte for byte, and is not changed", () => {
    fc.assert(
      fc.property(record, date, jurisdiction, (input, today, setting) => {
        const before = JSON.stringify(input);
        expect(JSON.stringify(findingsFor(input, today, setting, rules))).toBe(
          JSON.stringify(findingsFor(structuredClone(input), today, setting, rules)),
        );
        expect(JSON.stringify(input)).toBe(before);
      }),
    );
  });

  test("a finding survives being sent as JSON", () => {
    fc.assert(
      fc.property(record, date, (input, today) => {
        const findings = findingsFor(input, today, federalDefault, rules);
        expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
      }),
    );
  });
});

describe("as days go by", () => {
  test("days left fall by one a day while nothing happens", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 400 }), (appliedOn, day) => {
        const input: FindingsInput = {
          episode: null,
          vr: { ...noVr, appliedOn },
          employerContacts: [],
          releases: [],
          plan: null,
        };
        const today = addDays(appliedOn, day);
        expect(
          only(findingsFor(input, today, federalDefault, rules), "vr.eligibility-decision")?.daysLeft,
        ).toBe(60 - day);
      }),
    );
  });

  test("what was overdue does not become due again without a new entry", () => {
    fc.assert(
      fc.property(vr, date, fc.integer({ min: 1, max: 200 }), (given, today, later) => {
        const known = asKnownOn(given, today);
        const input: FindingsInput = {
          episode: null,
          vr: known,
          employerContacts: [],
          releases: [],
          plan: null,
        };
        for (const rule of ["vr.eligibility-decision", "vr.ipe"] as const) {
          const before = only(findingsFor(input, today, federalDefault, rules), rule);
          const after = only(findingsFor(input, addDays(today, later), federalDefault, rules), rule);
          expect(before?.status !== "overdue" || after?.status === "overdue").toBe(true);
        }
      }),
    );
  });

  test("judged as of a past day, what came later changes nothing", () => {
    fc.assert(
      fc.property(vr, date, (given, today) => {
        const full: FindingsInput = {
          episode: null,
          vr: given,
          employerContacts: [],
          releases: [],
          plan: null,
        };
        const known: FindingsInput = { ...full, vr: asKnownOn(given, today) };
        expect(findingsFor(full, today, federalDefault, rules)).toEqual(
          findingsFor(known, today, federalDefault, rules),
        );
      }),
    );
  });
});

describe("extensions", () => {
  test("one more extension never moves a due date earlier", () => {
    fc.assert(
      fc.property(vr, extension, date, (given, more, today) => {
        const input = (extensions: readonly ExtensionInput[]): FindingsInput => ({
          episode: null,
          vr: { ...given, trialWork: [], extensions },
          employerContacts: [],
          releases: [],
          plan: null,
        });
        for (const rule of ["vr.eligibility-decision", "vr.ipe"] as const) {
          const before =
            only(findingsFor(input(given.extensions), today, federalDefault, rules), rule)?.due ?? null;
          const after =
            only(findingsFor(input([...given.extensions, more]), today, federalDefault, rules), rule)?.due ??
            null;
          expect(before === null || after === null || after >= before).toBe(true);
        }
      }),
    );
  });

  test("the order in which they are listed does not matter", () => {
    fc.assert(
      fc.property(vr, date, (given, today) => {
        const distinct = given.extensions.map((one, index) => ({ ...one, id: `x${index}` }));
        const input = (extensions: ExtensionInput[]): FindingsInput => ({
          episode: null,
          vr: { ...given, extensions },
          employerContacts: [],
          releases: [],
          plan: null,
        });
        expect(findingsFor(input(distinct), today, federalDefault, rules)).toEqual(
          findingsFor(input(distinct.toReversed()), today, federalDefault, rules),
        );
      }),
    );
  });
});

describe("the order of a list", () => {
  test("overdue comes before due, due before missing answers, and the latest first among the overdue", () => {
    const rank = ["overdue", "due", "missing-answer", "met", "not-applicable"];
    fc.assert(
      fc.property(record, date, (input, today) => {
        const sorted = findingsFor(input, today, federalDefault, rules).toSorted(byUrgency);
        for (const [index, finding] of sorted.entries()) {
          const before = sorted[index - 1];
          if (!before) continue;
          expect(rank.indexOf(before.status)).toBeLessThanOrEqual(rank.indexOf(finding.status));
          const bothLate = before.status === "overdue" && finding.status === "overdue";
          expect(!bothLate || (before.daysLeft ?? 0) <= (finding.daysLeft ?? 0)).toBe(true);
        }
      }),
    );
  });
});

const noVr: VrInput = {
  id: null,
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

/** What is wrong with a finding; an empty list for a whole one. */
function whatIsBroken({
  status,
  code,
  due,
  daysLeft,
  decidedLate,
  missing,
  facts,
  cites,
}: Finding): string[] {
  const broken: Record<string, boolean> = {
    "has no citation": cites.length === 0,
    "has a code without a word": !findingCodes.includes(code),
    "has a fact without a word": facts.some(({ key }) => !factKeys.includes(key)),
    "is overdue but not late": status === "overdue" && (daysLeft === null || daysLeft >= 0),
    "is due but late": status === "due" && due !== null && (daysLeft === null || daysLeft < 0),
    "counts days to no date": due === null && daysLeft !== null,
    "was decided late but is not met": decidedLate && status !== "met",
    "misses an answer and does not say which":
      status === "missing-answer" && missing.length === 0 && !code.endsWith("figure-not-known"),
  };
  return Object.keys(broken)
    .filter((what) => broken[what])
    .map((what) => `${code} ${what}`);
}

/** The VR dates without what lies after a day. */
function asKnownOn(given: VrInput, today: string): VrInput {
  const known = (value: string | null) => (value !== null && value <= today ? value : null);
  return {
    ...given,
    appliedOn: known(given.appliedOn),
    applicationCompleteOn: known(given.applicationCompleteOn),
    eligibleOn: known(given.eligibleOn),
    waitlistPlacedOn: known(given.waitlistPlacedOn),
    waitlistReleasedOn: known(given.waitlistReleasedOn),
    ipeSignedOn: known(given.ipeSignedOn),
    closedOn: known(given.closedOn),
    trialWork: given.trialWork
      .filter(({ startedOn }) => startedOn <= today)
      .map((trial) => ({ ...trial, endedOn: known(trial.endedOn) })),
    extensions: given.extensions.filter(({ agreedOn }) => agreedOn <= today),
  };
}

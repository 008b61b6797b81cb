import {
  clockKinds,
  comparisons,
  contactAttendees,
  contactModes,
  dataGroups,
  employerContactPurposes,
  extensionReasons,
  milestoneKinds,
  milestoneSources,
  settableClocks,
  type EmployerContactInput,
  type ExtensionInput,
  type FindingsInput,
  type JurisdictionSettings,
  type ReleaseInput,
  type VrInput,
} from "@ips/domain";
import fc from "fast-check";
import { known, someId, someText } from "./answers.ts";
import type { Dates } from "./dates.ts";

/** An agreement to exceed a clock. */
export const extensionOf = ({ day, maybeDay }: Dates): fc.Arbitrary<ExtensionInput> =>
  fc.record({
    id: someId,
    clock: fc.constantFrom(...clockKinds),
    agreedOn: day,
    newDueOn: maybeDay,
    reason: fc.constantFrom(...extensionReasons),
    agreedByPerson: fc.option(someText, { nil: null }),
    agreedByAgency: fc.option(someText, { nil: null }),
  });

/** The dates of a VR case. */
export const vrOf = (dates: Dates): fc.Arbitrary<VrInput> => {
  const { day, maybeDay } = dates;
  const dated = {
    id: fc.option(someId, { nil: null }),
    source: fc.constantFrom(...milestoneSources),
    appliedOn: maybeDay,
    applicationCompleteOn: maybeDay,
    eligibleOn: maybeDay,
    waitlistPlacedOn: maybeDay,
    waitlistReleasedOn: maybeDay,
    ipeSignedOn: maybeDay,
    closedOn: maybeDay,
    trialWork: fc.array(fc.record({ id: someId, startedOn: day, endedOn: maybeDay }), { maxLength: 2 }),
    extensions: fc.array(extensionOf(dates), { maxLength: 3 }),
  };
  const later = {
    ipeReviewedOn: maybeDay,
    supportedEmployment: known,
    extendedServicesOn: maybeDay,
    paidExtendedFrom: maybeDay,
    paidExtendedUntil: maybeDay,
    outcomeAchievedOn: maybeDay,
    exitReportedOn: maybeDay,
    mostSignificant: known,
    bornOn: maybeDay,
  };
  return fc.record({ ...dated, ...later }, { requiredKeys: Object.keys(dated) as (keyof typeof dated)[] });
};

/** A contact with a business. */
export const employerContactOf = ({ day }: Dates): fc.Arbitrary<EmployerContactInput> =>
  fc.record({
    id: someId,
    onDate: day,
    mode: fc.constantFrom(...contactModes),
    hiringManager: known,
    attendees: fc.subarray([...contactAttendees]),
    purpose: fc.option(fc.constantFrom(...employerContactPurposes), { nil: null }),
  });

const releaseOf = ({ day, maybeDay }: Dates): fc.Arbitrary<ReleaseInput> =>
  fc.record({
    id: someId,
    toAgencyId: fc.constantFrom("vr", "clinic"),
    toAgencyName: fc.constantFrom("State VR", ""),
    groups: fc.subarray([...dataGroups]),
    validFrom: day,
    expiresOn: day,
    revokedOn: maybeDay,
  });

/** A record as the rules read it: anything that its type allows. */
export const recordOf = (dates: Dates): fc.Arbitrary<FindingsInput> => {
  const { day, maybeDay } = dates;
  const dated = fc.record({ id: someId, onDate: day });
  return fc.record(
    {
      episode: fc.option(
        fc.record({ id: someId, enteredOn: maybeDay, exitedOn: maybeDay, firstMeetingOn: maybeDay }),
        { nil: null },
      ),
      vr: fc.option(vrOf(dates), { nil: null }),
      employerContacts: fc.array(employerContactOf(dates), { maxLength: 4 }),
      releases: fc.array(releaseOf(dates), { maxLength: 3 }),
      plan: fc.option(fc.record({ id: someId, reviewOn: maybeDay, updatedOn: maybeDay }), { nil: null }),
      milestoneIds: fc.dictionary(fc.constantFrom(...milestoneKinds), someId, { maxKeys: 2 }),
      job: fc.option(fc.record({ id: someId, startedOn: day, endedOn: maybeDay }), { nil: null }),
      meetings: fc.array(dated, { maxLength: 3 }),
      benefits: fc.option(
        fc.record({
          receives: fc.option(fc.record({ id: someId, onDate: day, answer: fc.boolean() }), { nil: null }),
          sessions: fc.array(dated, { maxLength: 2 }),
        }),
        { nil: null },
      ),
    },
    { requiredKeys: ["episode", "vr", "employerContacts", "releases", "plan"] },
  );
};

/** A number of days or months as somebody types it: mostly sensible, now and then what `settingsProblems` would name. */
const wholeOrWrong = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 400 }) },
  fc.constantFrom(0, -30, 1.5, 1e9),
);

/** An agency's own values: rows in order, and the choices that sources leave open. */
export const settingsOf = ({ day }: Dates): fc.Arbitrary<JurisdictionSettings> => {
  const rows = fc
    .uniqueArray(fc.record({ from: day, value: wholeOrWrong, basis: fc.constant("Policy") }), {
      selector: ({ from }) => from,
      maxLength: 2,
    })
    .map((list) => list.toSorted((a, b) => (a.from < b.from ? -1 : 1)));
  const comparison = fc.constantFrom(...comparisons);
  return fc.record(
    {
      vr: fc.record(
        {
          eligibilityDecisionDays: rows,
          eligibilityClockStart: fc.constantFrom("vr-application", "vr-application-complete"),
          ipeDays: rows,
          ipeClockStart: fc.constantFrom("vr-eligibility", "vr-waitlist-released"),
          eligibilityDecisionComparison: comparison,
          ipeComparison: comparison,
          clocks: fc.dictionary(fc.constantFrom(...settableClocks), rows, { maxKeys: 2 }),
        },
        { requiredKeys: [] },
      ),
      ips: fc.record(
        {
          firstEmployerContactDays: rows,
          firstEmployerContactStart: fc.constantFrom("program-entry", "first-meeting"),
          firstEmployerContactCounts: fc.record(
            {
              inPersonOnly: fc.boolean(),
              hiringManagerOnly: fc.boolean(),
              attendeesAnyOf: fc.subarray([...contactAttendees]),
              purposesAnyOf: fc.subarray([...employerContactPurposes]),
            },
            { requiredKeys: [] },
          ),
          firstEmployerContactComparison: comparison,
          caseloadLimit: rows,
          caseloadComparison: comparison,
          communityTimePercent: rows,
        },
        { requiredKeys: [] },
      ),
      release: fc.record({ endsSoonDays: wholeOrWrong, longestMonths: wholeOrWrong }, { requiredKeys: [] }),
      plan: fc.record({ reviewSoonDays: wholeOrWrong }, { requiredKeys: [] }),
    },
    { requiredKeys: [] },
  );
};

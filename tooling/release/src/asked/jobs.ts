import {
  agencyKinds,
  contactPlaces,
  jobPreferences,
  jurisdictionIds,
  prosComponents,
  referenceTableKinds,
  referenceUnits,
  servicePayers,
  type JobFacts,
  type ReferenceTable,
} from "@ips/domain";
import fc from "fast-check";
import { answersTo, known, someId, someText } from "../inputs/answers.ts";
import type { Dates } from "../inputs/dates.ts";
import { asked, type Asked } from "./asked.ts";
import { pointsOf } from "./vr.ts";

const cents = fc.option(fc.oneof(fc.constantFrom(0, 724, 725, 1650), fc.integer({ min: 0, max: 100_000 })), {
  nil: null,
});

/** What a record may know of a job. */
export const jobOf = ({ day }: Dates): fc.Arbitrary<JobFacts> =>
  fc.record({
    id: someId,
    startedOn: day,
    selfEmployed: known,
    openToAnyone: known,
    hourlyWageCents: cents,
    minimumWageCents: cents,
    customaryWage: known,
    comparableIncome: known,
    sameBenefits: known,
    communityLocation: known,
    interactsAsOthers: known,
    advancement: known,
    setAside: known,
    timeLimitedForTraining: known,
    asserted: fc.record({ ipsCompetitive: known, vrCompetitiveIntegrated: known }),
  });

/** A table that an agency has loaded, with rows that follow each other, overlap or leave a gap. */
const tableOf = ({ day, maybeDay }: Dates): fc.Arbitrary<ReferenceTable> =>
  fc.record({
    kind: fc.constantFrom(...referenceTableKinds),
    title: someText,
    source: fc.constant("State labor department"),
    knownThrough: maybeDay,
    rows: fc.array(
      fc.record({
        key: fc.constantFrom("NY", "XX"),
        item: fc.constantFrom("small employers", null),
        from: day,
        until: maybeDay,
        amount: cents,
        unit: fc.option(fc.constantFrom(...referenceUnits), { nil: null }),
        title: fc.option(someText, { nil: null }),
        source: fc.option(fc.constant("The law"), { nil: null }),
      }),
      { maxLength: 4 },
    ),
  });

/** The questions about a job, and those of New York's PROS. */
export function jobsAsked(dates: Dates): Record<string, Asked> {
  const { day, maybeDay } = dates;
  const job = jobOf(dates);
  const preference = fc.record({
    preference: fc.constantFrom(...jobPreferences),
    stated: fc.boolean(),
    met: known,
  });
  const service = fc.record({
    id: someId,
    on: day,
    startsAt: fc.constantFrom("10:00", "23:59", null),
    minutes: fc.constantFrom(0, 15, 29, 30, 45, 600),
    place: fc.constantFrom(...contactPlaces),
    component: fc.option(fc.constantFrom(...prosComponents), { nil: null }),
    payer: fc.option(fc.constantFrom(...servicePayers), { nil: null }),
    oneToOne: known,
    vocational: fc.boolean(),
  });
  const orsJob = fc.record({
    startedOn: day,
    endedOn: maybeDay,
    hoursPerWeek: fc.constantFrom(null, 0, 9.5, 10, 40),
  });
  return {
    thresholdsInForce: asked(
      fc.tuple(tableOf(dates), fc.constantFrom("NY", "XX"), dates.day),
      ({ domain }, table, place, on) =>
        domain.thresholdsInForce(table, place, on).map(({ row }) => [row.item, row.amount, row.from]),
    ),
    rowInForce: asked(
      fc.tuple(
        tableOf(dates),
        fc.record(
          { key: fc.constantFrom("NY", "XX"), item: fc.constantFrom("small employers", null) },
          { requiredKeys: ["key"] },
        ),
        day,
      ),
      ({ domain }, table, about, on) => domain.rowInForce(table, about, on),
    ),
    minimumWageOf: asked(
      fc.tuple(
        fc.record({ startedOn: day, workPlace: fc.constantFrom("NY", "XX", null), typedCents: cents }),
        fc.option(tableOf(dates), { nil: null }),
      ),
      ({ domain }, facts, table) => domain.minimumWageOf(facts, table),
    ),
    readTable: asked(
      fc.tuple(
        fc.constantFrom(...referenceTableKinds),
        fc.array(
          fc.record(
            {
              place: fc.constantFrom("XX", "YY", ""),
              threshold: fc.constantFrom("1619b", ""),
              code: fc.constantFrom("43-5081", "435081"),
              title: fc.constantFrom("Stock clerks", ""),
              from: fc.oneof(day, fc.constantFrom("", "2026-02-30")),
              until: fc.oneof(day, fc.constant("")),
              amount: fc.constantFrom("1500", "15.00", "0", ""),
              unit: fc.constantFrom("cents-an-hour", "cents-a-year", "dollars", ""),
            },
            { requiredKeys: [] },
          ),
          { maxLength: 5 },
        ),
      ),
      ({ domain }, kind, rows) => domain.readTable(kind, rows),
    ),
    unansweredJob: asked(fc.tuple(someId, day), ({ domain }, id, on) => domain.unansweredJob(id, on)),
    ipsCompetitive: asked(fc.tuple(job), ({ domain }, facts) => domain.ipsCompetitive(facts)),
    vrCompetitiveIntegrated: asked(fc.tuple(job), ({ domain }, facts) =>
      domain.vrCompetitiveIntegrated(facts),
    ),
    prosCompetitive: asked(fc.tuple(job), ({ domain }, facts) => domain.prosCompetitive(facts)),
    leadingVerdict: asked(
      fc.tuple(fc.constantFrom(...jurisdictionIds), fc.constantFrom(...agencyKinds)),
      ({ domain }, jurisdiction, agency) => domain.leadingVerdict(jurisdiction, agency),
    ),
    competitiveLabel: asked(fc.tuple(known), ({ domain }, open) => domain.competitiveLabel(open)),
    preferenceMatch: asked(fc.tuple(fc.array(preference, { maxLength: 6 })), ({ domain }, answers) =>
      domain.preferenceMatch(answers),
    ),
    employmentPlan: asked(fc.tuple(answersTo(pointsOf("pros"))), ({ domain }, answers) =>
      domain.employmentPlan(answers),
    ),
    monthlyAddOn: asked(
      fc.tuple(fc.array(service, { maxLength: 4 }), fc.array(orsJob, { maxLength: 2 }), day),
      ({ domain }, services, jobs, inMonth) => domain.monthlyAddOn(services, jobs, domain.monthOf(inMonth)),
    ),
    prosOneToOneKept: asked(fc.tuple(service), ({ domain }, contact) => domain.prosOneToOneKept(contact)),
    participationMinutes: asked(fc.tuple(fc.array(service, { maxLength: 4 })), ({ domain }, contacts) =>
      domain.participationMinutes(contacts),
    ),
  };
}

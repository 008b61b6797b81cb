import {
  disclosureChoices,
  employerSteps,
  exclusionGrounds,
  outcomeMeasures,
  sharedWorkKinds,
} from "@ips/domain";
import fc from "fast-check";
import { answersTo, known, someId, someText } from "../inputs/answers.ts";
import type { Dates } from "../inputs/dates.ts";
import { asked, askedDaily, type Asked } from "./asked.ts";
import { pointsOf } from "./vr.ts";

const count = fc.integer({ min: 0, max: 4 });
const hours = fc.oneof(fc.constantFrom(0, 25.9, 26, 40), fc.double({ min: 0, max: 400, noNaN: true }));

/** The questions of IPS practice and of a program. */
export function ipsAsked({ day, maybeDay }: Dates): Record<string, Asked> {
  const visit = fc.record({
    on: day,
    step: fc.option(fc.constantFrom(...employerSteps), { nil: null }),
    inPerson: fc.boolean(),
    hiringManager: fc.boolean(),
  });
  const span = fc.record({ from: day, to: maybeDay });
  const person = fc.record({
    id: someId,
    episodes: fc.array(span, { maxLength: 2 }),
    jobs: fc.array(span, { maxLength: 2 }),
  });
  return {
    benefitsPlanned: askedDaily(
      fc.tuple(
        fc.record({
          receivesBenefits: known,
          sessions: fc.array(day, { maxLength: 3 }),
          startOn: day,
          changedOn: maybeDay,
        }),
      ),
      ({ domain }, today, facts) => domain.benefitsPlanned(facts, today),
    ),
    careerProfile: asked(fc.tuple(answersTo(pointsOf("profile"))), ({ domain }, answers) =>
      domain.careerProfile(answers),
    ),
    communityTime: asked(
      fc.tuple(fc.record({ community: hours, worked: hours }), day),
      ({ domain }, time, on) => domain.communityTime(time, on),
    ),
    employerRelationship: asked(fc.tuple(fc.array(visit, { maxLength: 5 })), ({ domain }, visits) =>
      domain.employerRelationship(visits),
    ),
    followAlong: askedDaily(
      fc.tuple(fc.record({ startedOn: day, endedOn: maybeDay }), fc.array(day, { maxLength: 4 })),
      ({ domain }, today, job, contacts) => domain.followAlong(job, contacts, today),
    ),
    jobSearchPlan: asked(
      fc.tuple(
        fc.record({
          goal: someText,
          preferencesStated: count,
          disclosure: fc.constantFrom(...disclosureChoices),
          steps: fc.array(
            fc.record({ owner: fc.option(fc.constant("client"), { nil: null }), by: maybeDay }),
            { maxLength: 2 },
          ),
          targets: count,
          supports: count,
          hasMeetingRhythm: fc.boolean(),
          firstEmployerContactBy: maybeDay,
          reviewOn: maybeDay,
        }),
      ),
      ({ domain }, plan) => domain.jobSearchPlan(plan),
    ),
    monthlyMeetingsKept: asked(
      fc.tuple(fc.array(day, { maxLength: 4 }), fc.array(day, { maxLength: 4 })),
      ({ domain }, held, months) => domain.monthlyMeetingsKept(held, months.map(domain.monthOf)),
    ),
    weeklyMeetingsKept: asked(
      fc.tuple(
        fc.array(day, { maxLength: 4 }),
        day,
        fc.integer({ min: -1, max: 60 }),
        fc.array(day, { maxLength: 2 }),
      ),
      ({ domain }, held, from, days, except) =>
        domain.weeklyMeetingsKept(held, { from, to: domain.addDays(from, days) }, except),
    ),
    stepDown: askedDaily(
      fc.tuple(fc.record({ workingSince: maybeDay, personWishes: known })),
      ({ domain }, today, facts) => domain.stepDown(facts, today),
    ),
    mayEndServices: asked(fc.tuple(fc.constantFrom(...exclusionGrounds)), ({ domain }, ground) =>
      domain.mayEndServices(ground),
    ),
    sharedWorkGroup: asked(fc.tuple(fc.constantFrom(...sharedWorkKinds)), ({ domain }, kind) =>
      domain.sharedWorkGroup(kind),
    ),
    sharedWorkRecorders: asked(fc.tuple(fc.constantFrom(...sharedWorkKinds)), ({ domain }, kind) =>
      domain.sharedWorkRecorders(kind),
    ),
    caseloadLoad: asked(
      fc.tuple(
        fc.oneof(fc.constantFrom(0, 0.1, 0.5, 1), fc.double({ min: 0, max: 40, noNaN: true })),
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom(20, 18, 25),
      ),
      ({ domain }, fte, open, limit) => domain.caseloadLoad(fte, open, limit),
    ),
    measureOn: asked(fc.tuple(fc.constantFrom(...outcomeMeasures), day), ({ domain }, measure, on) =>
      domain.measureOn(measure, on),
    ),
    programBenchmark: asked(
      fc.tuple(
        fc.oneof(
          fc.constantFrom(30.99, 31, 40.99, 41, 49.99, 50),
          fc.double({ min: 0, max: 100, noNaN: true }),
        ),
        day,
      ),
      ({ domain }, rate, on) => domain.programBenchmark(rate, on),
    ),
    quarterlyCounts: asked(
      fc.tuple(fc.array(person, { maxLength: 5 }), day, fc.constantFrom(...outcomeMeasures)),
      ({ domain }, people, inQuarter, measure) => {
        const definition = domain.measureDefinitions.find(({ id }) => id === measure);
        return definition && domain.quarterlyCounts(people, domain.quarterOf(inQuarter), definition);
      },
    ),
    suppressQuarter: asked(
      fc
        .tuple(
          fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 7, maxLength: 7 }),
          fc.constantFrom(3, 11),
        )
        .map(
          ([[stayed = 0, came = 0, left = 0, worked = 0, started = 0, more = 0, enrolled = 0], smallest]) => {
            const served = stayed + came;
            const startedJob = Math.min(started, worked, served);
            const facts = {
              served,
              worked: Math.min(worked, served),
              startedJob,
              jobStarts: startedJob === 0 ? 0 : startedJob + more,
              newEnrollments: Math.min(enrolled, came),
              came,
              left,
            };
            return [facts, smallest] satisfies [object, number];
          },
        ),
      ({ domain }, facts, smallest) => domain.suppressQuarter(facts, [], smallest),
    ),
  };
}

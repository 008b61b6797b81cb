import { crosswalkDuties, crosswalkPairs, sharedEvents, type SharedClient } from "@ips/crosswalk";
import { agencyKinds, employerSteps, sharedWorkKinds, type PlainDate } from "@ips/domain";
import fc from "fast-check";
import { answersTo, known, someId } from "../inputs/answers.ts";
import { completeRecord } from "../inputs/complete-record.ts";
import type { Dates } from "../inputs/dates.ts";
import { recordOf } from "../inputs/record.ts";
import { asked, askedDaily, type Asked, type Rules } from "./asked.ts";
import { jobOf } from "./jobs.ts";
import { pointsOf } from "./vr.ts";

/** The answers about a shared client, as far as somebody gave them; the findings are made for the day that is asked. */
const factsOf = (dates: Dates) => {
  const { day, maybeDay } = dates;
  const days = fc.array(day, { maxLength: 3 });
  return fc.record(
    {
      enteredOn: maybeDay,
      exitedOn: maybeDay,
      vrClosedOn: maybeDay,
      job: fc.option(jobOf(dates), { nil: null }),
      teamMeetings: fc.option(days, { nil: null }),
      ipsVrMeetings: fc.option(days, { nil: null }),
      familyPermitted: known,
      familyMetOn: maybeDay,
      supportsFoundOn: maybeDay,
      barrierOpenSince: maybeDay,
      barrierResolvedOn: maybeDay,
      assessmentOn: maybeDay,
      employerVisits: fc.array(
        fc.record({
          on: day,
          step: fc.option(fc.constantFrom(...employerSteps), { nil: null }),
          inPerson: fc.boolean(),
          hiringManager: fc.boolean(),
        }),
        { maxLength: 3 },
      ),
      vrEmployerActs: fc.array(
        fc.record({
          id: someId,
          on: day,
          kind: fc.constantFrom(
            "lead",
            "coordinated-visit",
            "joint-presentation",
            "large-company",
            "plan-coordinated",
          ),
        }),
        { maxLength: 3 },
      ),
      followAlongContacts: days,
      stabilityContacts: fc.array(fc.record({ on: day, at: fc.constantFrom("worksite", "off-site") }), {
        maxLength: 3,
      }),
      offSiteRequested: fc.boolean(),
      extendedSourceNamed: known,
      supportedEmploymentIpe: known,
      receivesBenefits: known,
      benefitsSessions: days,
      benefitsReferredOn: maybeDay,
      sharedEvents: fc.array(fc.record({ id: someId, event: fc.constantFrom(...sharedEvents), on: day }), {
        maxLength: 3,
      }),
    },
    { requiredKeys: [] },
  ) satisfies fc.Arbitrary<Partial<SharedClient>>;
};

type Record_ = ReturnType<typeof recordOf> extends fc.Arbitrary<infer One> ? One : never;

function clientOf(
  { domain, crosswalk }: Rules,
  today: PlainDate,
  record: Record_,
  facts: Partial<SharedClient>,
) {
  const findings = domain.findingsFor(completeRecord(record), today, domain.federalDefault, domain.rules);
  return { ...crosswalk.unansweredClient(findings), ...facts };
}

/** The questions about a client whom both sides serve. */
export function crosswalkAsked(dates: Dates): Record<string, Asked> {
  const record = recordOf(dates);
  const facts = factsOf(dates);
  const profile = fc.option(answersTo(pointsOf("profile")), { nil: null });
  return {
    evaluateCrosswalk: askedDaily(fc.tuple(record, facts, profile), (rules, today, given, own, answers) =>
      rules.crosswalk.evaluateCrosswalk(
        {
          ...clientOf(rules, today, given, own),
          profile: answers && rules.domain.careerProfile(answers),
        },
        today,
      ),
    ),
    meetingAgenda: askedDaily(
      fc.tuple(fc.array(fc.tuple(record, facts), { maxLength: 3 })),
      (rules, today, clients) =>
        rules.crosswalk
          .meetingAgenda(
            clients.map(([given, own], index) => ({
              clientId: `client-${index}`,
              client: clientOf(rules, today, given, own),
            })),
            today,
          )
          .map(({ clientId, overdue, mostDaysLate, next }) => ({ clientId, overdue, mostDaysLate, next })),
    ),
    countsFor: asked(fc.tuple(fc.constantFrom(...sharedEvents)), ({ crosswalk }, event) =>
      crosswalk.countsFor(event),
    ),
    dutiesOfPair: asked(fc.tuple(fc.constantFrom(...crosswalkPairs)), ({ crosswalk }, pair) =>
      crosswalk.dutiesOfPair(pair),
    ),
    workForDuty: asked(fc.tuple(fc.constantFrom(...crosswalkDuties)), ({ crosswalk }, duty) =>
      crosswalk.workForDuty(duty),
    ),
    withSharedWork: askedDaily(
      fc.tuple(
        fc.array(
          fc.record({
            id: someId,
            kind: fc.constantFrom(...sharedWorkKinds),
            on: dates.day,
            by: fc.constantFrom(...agencyKinds),
          }),
          { maxLength: 4 },
        ),
      ),
      ({ crosswalk }, today, work) => crosswalk.withSharedWork(crosswalk.unansweredClient([]), work, today),
    ),
    sideOf: asked(fc.tuple(fc.constantFrom(...crosswalkDuties)), ({ crosswalk }, duty) =>
      crosswalk.sideOf(duty),
    ),
    unansweredClient: asked(fc.tuple(), ({ crosswalk }) => crosswalk.unansweredClient([])),
  };
}

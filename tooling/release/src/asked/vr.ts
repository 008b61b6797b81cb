import { criterionKeys, eligibilityGrounds } from "@ips/domain";
import fc from "fast-check";
import { answersTo, known, scopeOf } from "../inputs/answers.ts";
import type { Dates } from "../inputs/dates.ts";
import { settingsOf } from "../inputs/record.ts";
import { laidOver } from "./laid-over.ts";
import { asked, askedDaily, type Asked } from "./asked.ts";

/** The points of one list, by the part of their names before the dot. */
export const pointsOf = (prefix: string) => criterionKeys.filter((key) => key.startsWith(`${prefix}.`));

/** The questions of the VR process. */
export function vrAsked(among: Dates): Record<string, Asked> {
  const { day, maybeDay } = among;
  const settings = fc.option(settingsOf(among), { nil: undefined });
  const attempt = fc.record({ on: day, method: fc.constantFrom("phone", "letter", "email") });
  return {
    applicationComplete: asked(
      fc.tuple(fc.record({ requestedOn: maybeDay, informationGivenOn: maybeDay, availableOn: maybeDay })),
      ({ domain }, parts) => domain.applicationComplete(parts),
    ),
    eligibilityCriteria: asked(
      fc.tuple(answersTo(pointsOf("eligibility")), fc.boolean()),
      ({ domain }, answers, completed) => domain.eligibilityCriteria(answers, completed),
    ),
    forbiddenGrounds: asked(fc.tuple(fc.subarray([...eligibilityGrounds])), ({ domain }, named) =>
      domain.forbiddenGrounds(named),
    ),
    presumedEligible: asked(
      fc.tuple(fc.record({ receivesSsiOrSsdi: known, verified: fc.boolean(), intendsToWork: known })),
      ({ domain }, standing) => domain.presumedEligible(standing),
    ),
    trialWork: asked(fc.tuple(answersTo(pointsOf("trial-work"))), ({ domain }, answers) =>
      domain.trialWork(answers),
    ),
    ipeContents: asked(
      fc.tuple(
        answersTo(pointsOf("ipe")),
        scopeOf([
          "supportedEmployment",
          "postEmploymentExpected",
          "alsoServedByEmploymentNetwork",
          "studentInSpecialEducation",
          "financialNeedTest",
        ]),
      ),
      ({ domain }, answers, scope) => domain.ipeContents(answers, scope),
    ),
    serviceRecord: asked(
      fc.tuple(
        answersTo(pointsOf("service-record")),
        fc.constantFrom("eligible" as const, "ineligible" as const, "undecided" as const),
        scopeOf([
          "closedOtherwise",
          "closedWithOutcome",
          "competitive",
          "significantDisability",
          "trialWork",
          "ipeSigned",
          "nonIntegratedSetting",
          "subminimumWage",
          "reviewRequested",
          "amendmentRefused",
          "referredElsewhere",
        ]),
      ),
      ({ domain }, answers, eligibility, scope) => domain.serviceRecord(answers, { eligibility, ...scope }),
    ),
    ineligibilitySteps: asked(
      fc.tuple(answersTo(pointsOf("closure")), scopeOf(["cannotBenefit"])),
      ({ domain }, answers, scope) => domain.ineligibilitySteps(answers, scope),
    ),
    closureWithoutDecisionTest: asked(
      fc.tuple(
        known,
        fc.array(attempt, { maxLength: 4 }),
        fc.record({ attempts: fc.integer({ min: 0, max: 5 }), methods: fc.integer({ min: 0, max: 3 }) }),
      ),
      ({ domain }, declines, attempts, least) => domain.closureWithoutDecisionTest(declines, attempts, least),
    ),
    closureWithOutcomeTest: askedDaily(
      fc.tuple(answersTo(pointsOf("closure")), maybeDay),
      ({ domain }, today, answers, heldSince) => domain.closureWithOutcomeTest(answers, heldSince, today),
    ),
    supportedEmploymentOutcome: askedDaily(
      fc.tuple(
        answersTo(pointsOf("closure")),
        fc.record({ transitionedOn: maybeDay, stableSince: maybeDay }),
      ),
      ({ domain }, today, answers, dates) => domain.supportedEmploymentOutcome(answers, dates, today),
    ),
    supportedEmploymentClosureTest: askedDaily(
      fc.tuple(
        fc.record({
          outcomeAchieved: known,
          outcomeAchievedOn: maybeDay,
          competitiveIntegrated: known,
          shortTermLengthened: fc.boolean(),
          vrFundedServices: known,
          generalConditions: known,
        }),
        settings,
      ),
      (rules, today, facts, own) =>
        rules.domain.supportedEmploymentClosureTest(facts, today, laidOver(rules, own)),
    ),
    postEmploymentWindow: askedDaily(
      fc.tuple(fc.record({ outcomeAchievedOn: maybeDay, exitReportedOn: maybeDay })),
      ({ domain }, today, dates) => domain.postEmploymentWindow(dates, today),
    ),
    extendedServicesEnd: asked(
      fc.tuple(fc.record({ bornOn: maybeDay, mostSignificant: known, transitionedOn: day })),
      ({ domain }, person) => domain.extendedServicesEnd(person),
    ),
    ongoingSupportsMonth: asked(
      fc.tuple(
        fc.array(fc.record({ on: day, at: fc.constantFrom("worksite", "off-site") }), { maxLength: 4 }),
        day,
        scopeOf(["offSiteRequested"]),
      ),
      ({ domain }, contacts, inMonth, scope) =>
        domain.ongoingSupportsMonth(contacts, domain.monthOf(inMonth), scope),
    ),
    rsa911Due: asked(fc.tuple(day), ({ domain }, inQuarter) => domain.rsa911Due(inQuarter)),
    subminimumReviews: asked(fc.tuple(day, day, settings), (rules, startedOn, through, own) =>
      rules.domain.subminimumReviews(startedOn, through, laidOver(rules, own)),
    ),
  };
}

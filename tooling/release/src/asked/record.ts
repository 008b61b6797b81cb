import { comparisons, jurisdictionIds, milestoneKinds, vrClocks } from "@ips/domain";
import fc from "fast-check";
import { completeRecord } from "../inputs/complete-record.ts";
import type { Dates } from "../inputs/dates.ts";
import { employerContactOf, extensionOf, recordOf, settingsOf } from "../inputs/record.ts";
import { asked, askedDaily, type Asked } from "./asked.ts";
import { laidOver } from "./laid-over.ts";

/** What judges a whole record, its dates and the clocks. */
export function recordAsked(dates: Dates): Record<string, Asked> {
  const { day, maybeDay } = dates;
  const record = recordOf(dates);
  const settings = settingsOf(dates);
  return {
    findingsFor: askedDaily(fc.tuple(record, settings), ({ domain }, today, given, own) =>
      domain.findingsFor(
        completeRecord(given),
        today,
        domain.overlay(domain.federalDefault, own),
        domain.rules,
      ),
    ),
    byUrgency: askedDaily(fc.tuple(record), ({ domain }, today, given) =>
      domain
        .findingsFor(given, today, domain.federalDefault, domain.rules)
        .toSorted(domain.byUrgency)
        .map(({ code }) => code),
    ),
    storedFinding: askedDaily(fc.tuple(record), ({ domain }, today, given) =>
      domain
        .findingsFor(completeRecord(given), today, domain.federalDefault, domain.rules)
        .map((one) => domain.storedFinding(one, today, domain.federalDefault).figures),
    ),
    recomputeStored: askedDaily(fc.tuple(record, record), ({ domain }, today, then, now) =>
      domain
        .findingsFor(completeRecord(then), today, domain.federalDefault, domain.rules)
        .map((one) => domain.storedFinding(one, today, domain.federalDefault))
        .map((one) => {
          const again = domain.recomputeStored(one, domain, completeRecord(now), domain.federalDefault);
          return again.ok ? { rule: one.rule, moved: again.value.moved.length } : again.code;
        }),
    ),
    overlay: asked(fc.tuple(settings, day), ({ domain }, own, on) => {
      const { vr, ips, release, plan } = domain.overlay(domain.federalDefault, own);
      const figures = [
        vr.eligibilityDecisionDays,
        vr.ipeDays,
        ips.firstEmployerContactDays,
        ips.caseloadLimit,
      ].map((figure) => figure.at(on));
      return { figures, ...release, ...plan, ...ips.firstEmployerContactCounts };
    }),
    jurisdictionOf: asked(fc.tuple(fc.constantFrom(...jurisdictionIds), day), ({ domain }, id, on) => {
      const { status, vr, ips, pros } = domain.jurisdictionOf(id);
      const figures = [vr.ipeDays, ips.caseloadLimit, ips.communityTimePercent, ...Object.values(pros ?? {})];
      return { status, figures: figures.map((figure) => figure.at(on)) };
    }),
    mostAllowed: asked(
      fc.tuple(fc.integer({ min: 1, max: 400 }), fc.constantFrom(...comparisons)),
      ({ domain }, limit, comparison) => domain.mostAllowed(limit, comparison),
    ),
    figuresToReview: asked(fc.tuple(day), ({ domain }, on) => {
      const { ips, vr, pros } = domain.jurisdictionOf("us-new-york");
      return domain.figuresToReview([vr.ipeDays, ips.caseloadLimit, ...Object.values(pros ?? {})], on);
    }),
    settingsProblems: asked(fc.tuple(settings), ({ domain }, own) => domain.settingsProblems(own)),
    checkMilestoneOrder: askedDaily(
      fc.tuple(fc.dictionary(fc.constantFrom(...milestoneKinds), maybeDay)),
      ({ domain }, today, given) => domain.checkMilestoneOrder(given, today),
    ),
    vrCaseStatusOf: askedDaily(
      fc.tuple(
        fc.record(
          {
            appliedOn: maybeDay,
            trialWorkRunsSince: maybeDay,
            eligibleOn: maybeDay,
            waitlistPlacedOn: maybeDay,
            waitlistReleasedOn: maybeDay,
            ipeSignedOn: maybeDay,
            servicesStartedOn: maybeDay,
            employedOn: maybeDay,
            closedOn: maybeDay,
          },
          {
            requiredKeys: [
              "appliedOn",
              "eligibleOn",
              "waitlistPlacedOn",
              "waitlistReleasedOn",
              "ipeSignedOn",
              "closedOn",
            ],
          },
        ),
      ),
      ({ domain }, today, given) => domain.vrCaseStatusOf(given, today),
    ),
    countsAsFirstContact: asked(fc.tuple(employerContactOf(dates), settings), ({ domain }, contact, own) =>
      domain.countsAsFirstContact(
        contact,
        domain.overlay(domain.federalDefault, own).ips.firstEmployerContactCounts,
      ),
    ),
    checkExtension: asked(fc.tuple(extensionOf(dates), day), ({ domain }, extension, due) =>
      domain.checkExtension(extension, due),
    ),
    readClock: askedDaily(
      fc.tuple(
        fc.constantFrom(...vrClocks),
        fc.record(
          { startedOn: day, doneOn: maybeDay, extendedTo: maybeDay },
          { requiredKeys: ["startedOn", "doneOn"] },
        ),
        fc.option(settings, { nil: undefined }),
      ),
      (rules, today, clock, given, own) =>
        rules.domain.readClock(rules.domain.vrClockDefinitions[clock], given, today, laidOver(rules, own)),
    ),
  };
}

import {
  applicationComplete,
  applicationDate,
  decisionAfterTrialWork,
  eligibilityExtension,
  eligibilityTrialWork,
  eligibilityWithin60Days,
} from "../../citation/vr.ts";
import type { Finding } from "../../finding/finding.ts";
import type { Rule } from "../../finding/rule.ts";
import { makeFinding } from "../../internal/make-finding.ts";
import { judgeClock, type RunningClock } from "./judge-clock.ts";
import { vrDates } from "./vr-facts.ts";

const codes: RunningClock["codes"] = {
  pending: "vr.eligibility.pending",
  "pending-extended": "vr.eligibility.pending-extended",
  "pending-trial-work": "vr.eligibility.pending-trial-work",
  "pending-overdue": "vr.eligibility.pending-overdue",
  "pending-overdue-extension-agreed-late": "vr.eligibility.pending-overdue-extension-agreed-late",
  "pending-overdue-extension-not-valid": "vr.eligibility.pending-overdue-extension-not-valid",
  "decided-in-time": "vr.eligibility.decided-in-time",
  "decided-in-extended-time": "vr.eligibility.decided-in-extended-time",
  "decided-late": "vr.eligibility.decided-late",
  "decided-late-extension-agreed-late": "vr.eligibility.decided-late-extension-agreed-late",
  closed: "vr.eligibility.closed-before-decision",
  "closed-late": "vr.eligibility.closed-late-without-decision",
};

/**
 * The VR agency decides eligibility within 60 days of the application (34 CFR 361.41(b)(1)), unless an extension to a specific
 * date was agreed in time under exceptional circumstances, or trial work runs. The application date is the day the signed
 * application was received; an agency may let the day on which the application was complete lead instead.
 * @example
 * ```ts
 * const vr = { id: "v1", source: "own", appliedOn: "2026-01-15", applicationCompleteOn: null, eligibleOn: null, waitlistPlacedOn: null, waitlistReleasedOn: null, ipeSignedOn: null, closedOn: null, trialWork: [], extensions: [] } as const;
 * const record = { episode: null, vr, employerContacts: [], releases: [], plan: null };
 * const [finding] = eligibilityDecision.evaluate(record, "2026-03-16", federalDefault);
 * finding?.code; // => "vr.eligibility.pending"
 * finding?.daysLeft; // => 0
 * eligibilityDecision.evaluate(record, "2026-03-17", federalDefault)[0]?.status; // => "overdue"
 * ```
 */
export const eligibilityDecision: Rule = {
  id: "vr.eligibility-decision",
  cites: [
    eligibilityWithin60Days,
    eligibilityExtension,
    eligibilityTrialWork,
    applicationDate,
    applicationComplete,
    decisionAfterTrialWork,
  ],
  figures: (jurisdiction) => [jurisdiction.vr.eligibilityDecisionDays],
  evaluate(input, today, { vr: settings }) {
    const rule = "vr.eligibility-decision";
    const dates = vrDates(input, today);
    if (!dates)
      return [
        makeFinding(today, {
          rule,
          status: "not-applicable",
          code: "vr.eligibility.no-application",
          cites: [eligibilityWithin60Days],
        }),
      ];
    const startEvent = settings.eligibilityClockStart;
    const start = startEvent === "vr-application" ? dates.appliedOn : dates.applicationCompleteOn;
    const { record, eligibleOn, ipeSignedOn, closedOn } = dates;
    const facts = [
      dates.fact("vr-application"),
      dates.fact("vr-application-complete"),
      dates.fact("vr-eligibility"),
      ...(closedOn === null ? [] : [dates.fact("vr-closure")]),
      dates.source,
    ];
    const startCite = startEvent === "vr-application" ? applicationDate : applicationComplete;
    const base = { rule, record, facts, cites: [eligibilityWithin60Days, startCite] } as const;
    const answerMissing = (given: Pick<Finding, "code" | "missing">) => [
      makeFinding(today, { ...base, facts, cites: [...base.cites], status: "missing-answer", ...given }),
    ];
    if (eligibleOn === null && ipeSignedOn !== null) {
      return answerMissing({ code: "vr.eligibility.decision-date-missing", missing: ["vr-eligibility"] });
    }
    if (start === null) {
      if (eligibleOn === null && closedOn !== null) {
        return [
          makeFinding(today, {
            ...base,
            facts,
            cites: [...base.cites],
            status: "not-applicable",
            code: codes.closed,
          }),
        ];
      }
      return startEvent === "vr-application"
        ? answerMissing({ code: "vr.eligibility.application-date-missing", missing: ["vr-application"] })
        : answerMissing({
            code: "vr.eligibility.application-complete-date-missing",
            missing: ["vr-application-complete"],
          });
    }
    if (eligibleOn !== null && eligibleOn < start) {
      return answerMissing({
        code: "vr.eligibility.dates-contradict",
        missing: [startEvent, "vr-eligibility"],
      });
    }
    const trialWork = (input.vr?.trialWork ?? []).filter(({ startedOn }) => startedOn <= today);
    return [
      judgeClock(
        {
          rule,
          codes,
          figureNotKnown: "vr.eligibility.figure-not-known",
          days: settings.eligibilityDecisionDays,
          comparison: settings.eligibilityDecisionComparison,
          start,
          startEvent,
          decidedOn: eligibleOn,
          closedOn,
          extensions: (input.vr?.extensions ?? []).filter(({ clock }) => clock === "vr-eligibility"),
          trialWork,
          record,
          facts,
          cites: [
            startCite,
            eligibilityExtension,
            ...(trialWork.length > 0 ? [eligibilityTrialWork, decisionAfterTrialWork] : []),
          ],
        },
        today,
      ),
    ];
  },
};

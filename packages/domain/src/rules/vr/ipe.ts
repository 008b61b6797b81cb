import { ipeAfterWaitingList, ipeWithin90Days } from "../../citation/vr.ts";
import type { PlainDate } from "../../date/plain-date.ts";
import type { Finding } from "../../finding/finding.ts";
import type { Rule } from "../../finding/rule.ts";
import { makeFinding } from "../../internal/make-finding.ts";
import type { IpeClockStart } from "../../jurisdiction/jurisdiction.ts";
import { judgeClock, type RunningClock } from "./judge-clock.ts";
import { vrDates, type VrDates } from "./vr-facts.ts";

const codes: RunningClock["codes"] = {
  pending: "vr.ipe.pending",
  "pending-extended": "vr.ipe.pending-extended",
  "pending-trial-work": "vr.ipe.pending-extended",
  "pending-overdue": "vr.ipe.pending-overdue",
  "pending-overdue-extension-agreed-late": "vr.ipe.pending-overdue-extension-agreed-late",
  "pending-overdue-extension-not-valid": "vr.ipe.pending-overdue-extension-not-valid",
  "decided-in-time": "vr.ipe.decided-in-time",
  "decided-in-extended-time": "vr.ipe.decided-in-extended-time",
  "decided-late": "vr.ipe.decided-late",
  "decided-late-extension-agreed-late": "vr.ipe.decided-late-extension-agreed-late",
  closed: "vr.ipe.closed-before-ipe",
  "closed-late": "vr.ipe.closed-late-without-ipe",
};

/**
 * The individualized plan for employment is signed within 90 days of eligibility (34 CFR 361.45(e)), or by the specific date
 * to which both agreed. For a person who was on a waiting list the 90 days run from the release from it, where the agency's
 * setting says so.
 * @example
 * ```ts
 * const vr = { id: "v1", source: "own", appliedOn: "2026-02-01", applicationCompleteOn: null, eligibleOn: "2026-03-16", waitlistPlacedOn: null, waitlistReleasedOn: null, ipeSignedOn: "2026-06-15", closedOn: null, trialWork: [], extensions: [] } as const;
 * const [finding] = ipe.evaluate({ episode: null, vr, employerContacts: [], releases: [], plan: null }, "2026-07-01", federalDefault);
 * finding?.due; // => "2026-06-14"
 * finding?.code; // => "vr.ipe.decided-late"
 * ```
 */
export const ipe: Rule = {
  id: "vr.ipe",
  cites: [ipeWithin90Days, ipeAfterWaitingList],
  figures: (jurisdiction) => [jurisdiction.vr.ipeDays],
  evaluate(input, today, { vr: settings }) {
    const rule = "vr.ipe";
    const dates = vrDates(input, today);
    if (!dates)
      return [
        makeFinding(today, {
          rule,
          status: "not-applicable",
          code: "vr.ipe.not-eligible-yet",
          cites: [ipeWithin90Days],
        }),
      ];
    const { record, eligibleOn, ipeSignedOn, closedOn } = dates;
    const waited = dates.waitlistPlacedOn !== null || dates.waitlistReleasedOn !== null;
    const cites = [ipeWithin90Days, ...(waited ? [ipeAfterWaitingList] : [])];
    const facts = [
      dates.fact("vr-eligibility"),
      ...(waited ? [dates.fact("vr-waitlist-placed"), dates.fact("vr-waitlist-released")] : []),
      dates.fact("vr-ipe-signed"),
      ...(closedOn === null ? [] : [dates.fact("vr-closure")]),
      dates.source,
    ];
    const plain = (given: Pick<Finding, "status" | "code"> & Partial<Finding>) => [
      makeFinding(today, { rule, record, facts, cites, ...given }),
    ];

    if (eligibleOn === null) {
      return ipeSignedOn === null
        ? plain({ status: "not-applicable", code: "vr.ipe.not-eligible-yet" })
        : plain({
            status: "missing-answer",
            code: "vr.ipe.eligibility-date-missing",
            missing: ["vr-eligibility"],
          });
    }
    if (ipeSignedOn !== null && ipeSignedOn < eligibleOn) {
      return plain({
        status: "missing-answer",
        code: "vr.ipe.dates-contradict",
        missing: ["vr-eligibility", "vr-ipe-signed"],
      });
    }
    if (stillWaiting(dates, settings.ipeClockStart)) {
      if (ipeSignedOn !== null)
        return plain({
          status: "missing-answer",
          code: "vr.ipe.waitlist-release-date-missing",
          missing: ["vr-waitlist-released"],
        });
      return plain({
        status: "not-applicable",
        code: closedOn === null ? "vr.ipe.waiting-list" : codes.closed,
      });
    }
    return [
      judgeClock(
        {
          rule,
          codes,
          figureNotKnown: "vr.ipe.figure-not-known",
          days: settings.ipeDays,
          comparison: settings.ipeComparison,
          ...startOf(eligibleOn, dates, settings.ipeClockStart),
          decidedOn: ipeSignedOn,
          closedOn,
          extensions: (input.vr?.extensions ?? []).filter(({ clock }) => clock === "vr-ipe"),
          trialWork: [],
          record,
          facts,
          cites: waited ? [ipeAfterWaitingList] : [],
        },
        today,
      ),
    ];
  },
};

function stillWaiting(dates: VrDates, setting: IpeClockStart): boolean {
  return (
    setting === "vr-waitlist-released" && dates.waitlistPlacedOn !== null && dates.waitlistReleasedOn === null
  );
}

/** The later of eligibility and release from the waiting list, unless the plan was already signed by then. */
function startOf(
  eligibleOn: PlainDate,
  { waitlistReleasedOn, ipeSignedOn }: VrDates,
  setting: IpeClockStart,
): Pick<RunningClock, "start" | "startEvent"> {
  const released =
    setting === "vr-waitlist-released" && waitlistReleasedOn !== null && waitlistReleasedOn > eligibleOn
      ? waitlistReleasedOn
      : null;
  if (released === null || (ipeSignedOn !== null && ipeSignedOn < released))
    return { start: eligibleOn, startEvent: "vr-eligibility" };
  return { start: released, startEvent: "vr-waitlist-released" };
}

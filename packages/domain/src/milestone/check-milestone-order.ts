import {
  applicationComplete,
  applicationDate,
  eligibilityTrialWork,
  eligibilityWithin60Days,
  ipeWithin90Days,
} from "../citation/vr.ts";
import type { Citation } from "../citation/citation.ts";
import type { PlainDate } from "../date/plain-date.ts";
import type { Fact } from "../finding/fact.ts";
import { dateFact } from "../internal/facts.ts";
import type { ReasonCode } from "../verdict/reason-code.ts";
import type { MilestoneKind } from "../vocabulary/milestone-kind.ts";

/** The milestone dates of one record; a job's start and end are those of one job. */
export type MilestoneDates = Partial<Record<MilestoneKind, PlainDate | null>>;

/** What is wrong with the order of two dates: `refuse` is impossible and must not be saved; `flag` is possible, is saved, and is shown. */
export type MilestoneProblem = {
  code: ReasonCode;
  severity: "refuse" | "flag";
  kinds: MilestoneKind[];
  facts: Fact[];
  because: Citation[];
};

type OrderRule = {
  code: ReasonCode;
  severity: MilestoneProblem["severity"];
  earlier: MilestoneKind;
  later: MilestoneKind;
  because: Citation[];
};

const order: readonly OrderRule[] = [
  {
    code: "entry-before-referral",
    severity: "flag",
    earlier: "referral",
    later: "program-entry",
    because: [],
  },
  {
    code: "exit-before-entry",
    severity: "refuse",
    earlier: "program-entry",
    later: "program-exit",
    because: [],
  },
  {
    code: "application-complete-before-application",
    severity: "flag",
    earlier: "vr-application",
    later: "vr-application-complete",
    because: [applicationDate, applicationComplete],
  },
  {
    code: "eligibility-before-application",
    severity: "refuse",
    earlier: "vr-application",
    later: "vr-eligibility",
    because: [eligibilityWithin60Days],
  },
  {
    code: "eligibility-before-application-complete",
    severity: "flag",
    earlier: "vr-application-complete",
    later: "vr-eligibility",
    because: [applicationComplete],
  },
  {
    code: "waitlist-before-eligibility",
    severity: "flag",
    earlier: "vr-eligibility",
    later: "vr-waitlist-placed",
    because: [],
  },
  {
    code: "waitlist-release-before-placement",
    severity: "refuse",
    earlier: "vr-waitlist-placed",
    later: "vr-waitlist-released",
    because: [],
  },
  {
    code: "ipe-before-eligibility",
    severity: "flag",
    earlier: "vr-eligibility",
    later: "vr-ipe-signed",
    because: [ipeWithin90Days],
  },
  {
    code: "ipe-while-waitlisted",
    severity: "flag",
    earlier: "vr-waitlist-released",
    later: "vr-ipe-signed",
    because: [ipeWithin90Days],
  },
  {
    code: "closure-before-application",
    severity: "refuse",
    earlier: "vr-application",
    later: "vr-closure",
    because: [],
  },
  {
    code: "vr-event-after-closure",
    severity: "flag",
    earlier: "vr-eligibility",
    later: "vr-closure",
    because: [],
  },
  {
    code: "vr-event-after-closure",
    severity: "flag",
    earlier: "vr-ipe-signed",
    later: "vr-closure",
    because: [],
  },
  {
    code: "trial-work-end-before-start",
    severity: "refuse",
    earlier: "vr-trial-work-start",
    later: "vr-trial-work-end",
    because: [eligibilityTrialWork],
  },
  {
    code: "paid-extended-end-before-start",
    severity: "refuse",
    earlier: "vr-paid-extended-start",
    later: "vr-paid-extended-end",
    because: [],
  },
  {
    code: "ipe-review-before-ipe",
    severity: "refuse",
    earlier: "vr-ipe-signed",
    later: "vr-ipe-review",
    because: [],
  },
  { code: "job-end-before-start", severity: "refuse", earlier: "job-start", later: "job-end", because: [] },
];

/**
 * Which milestone dates cannot stand together (eligibility before the application) or ought to be looked at (an IPE before
 * eligibility, a date after closure), and which lie in the future. Dates that are not known raise nothing.
 * @example
 * ```ts
 * const problems = checkMilestoneOrder({ "vr-application": "2026-03-01", "vr-eligibility": "2026-02-27" }, "2026-04-01");
 * problems.map(({ code, severity }) => [code, severity]); // => [["eligibility-before-application", "refuse"]]
 * checkMilestoneOrder({ "program-entry": "2026-03-01", "program-exit": "2026-03-01" }, "2026-04-01"); // => []
 * ```
 */
export function checkMilestoneOrder(dates: MilestoneDates, today: PlainDate): MilestoneProblem[] {
  const known = Object.entries(dates) as [MilestoneKind, PlainDate | null][];
  const inFuture = known.flatMap(([kind, date]): MilestoneProblem[] =>
    date !== null && date > today
      ? [
          {
            code: "milestone-in-future",
            severity: "refuse",
            kinds: [kind],
            facts: [dateFact(kind, date), dateFact("today", today)],
            because: [],
          },
        ]
      : [],
  );
  const outOfOrder = order.flatMap(({ code, severity, earlier, later, because }): MilestoneProblem[] => {
    const first = dates[earlier] ?? null;
    const second = dates[later] ?? null;
    if (first === null || second === null || second >= first) return [];
    return [
      {
        code,
        severity,
        kinds: [earlier, later],
        facts: [dateFact(earlier, first), dateFact(later, second)],
        because,
      },
    ];
  });
  return [...inFuture, ...outOfOrder];
}

import { ipeReviewedYearly } from "../../citation/ipe.ts";
import { ipeReviewMonths } from "../../clock/clock-figures.ts";
import { addMonthsRoundingDown } from "../../date/add-months-rounding-down.ts";
import { daysBetween } from "../../date/days-between.ts";
import { latestDate } from "../../date/latest-date.ts";
import type { Finding } from "../../finding/finding.ts";
import type { Rule } from "../../finding/rule.ts";
import { makeFinding } from "../../internal/make-finding.ts";
import { vrDates } from "./vr-facts.ts";

/** So many days before it is due a review is announced: time to make an appointment. */
const announcedDays = 30;

/**
 * The counselor and the person look at the IPE together within a year of its signature, and of each look after it (34 CFR 361.45(d)(5)), or
 * within the agency's own shorter time. Asked of VR's own open case alone, where reviews are kept (`ipeReviewedOn`, null: none yet): a program is not told of them.
 * @example
 * ```ts
 * const vr = { id: "v1", source: "own", appliedOn: "2025-01-05", applicationCompleteOn: null, eligibleOn: "2025-02-03", waitlistPlacedOn: null, waitlistReleasedOn: null, ipeSignedOn: "2025-03-15", closedOn: null, trialWork: [], extensions: [], ipeReviewedOn: null } as const;
 * const record = { episode: null, vr, employerContacts: [], releases: [], plan: null };
 * ipeReviewDue.evaluate(record, "2026-03-15", federalDefault)[0]?.status; // => "due"
 * ipeReviewDue.evaluate(record, "2026-03-16", federalDefault)[0]?.status; // => "overdue"
 * ipeReviewDue.evaluate({ ...record, vr: { ...vr, ipeReviewedOn: "2026-03-10" } }, "2026-03-16", federalDefault)[0]?.due; // => "2027-03-10"
 * ```
 */
export const ipeReviewDue: Rule = {
  id: "vr.ipe-review.due",
  cites: [ipeReviewedYearly],
  figures: ({ vr }) => [vr.clocks["ipe-review"] ?? ipeReviewMonths],
  evaluate(input, today, jurisdiction) {
    const dates = vrDates(input, today);
    const keepsReviews = input.vr?.source === "own" && input.vr.ipeReviewedOn !== undefined;
    if (!keepsReviews || !dates || dates.ipeSignedOn === null || dates.closedOn !== null) return [];
    const since = latestDate(dates.ipeSignedOn, dates.ipeReviewedOn) ?? dates.ipeSignedOn;
    const say = (given: Pick<Finding, "status" | "code"> & Partial<Finding>, clockRuns?: boolean) => [
      makeFinding(
        today,
        {
          rule: "vr.ipe-review.due",
          record: dates.record,
          cites: [ipeReviewedYearly],
          facts: [dates.fact("vr-ipe-signed"), dates.fact("vr-ipe-review"), dates.source],
          ...given,
        },
        clockRuns,
      ),
    ];
    const months = (jurisdiction.vr.clocks["ipe-review"] ?? ipeReviewMonths).at(since);
    if (!months.ok) return say({ status: "not-applicable", code: "vr.ipe-review.figure-not-known" });
    const due = addMonthsRoundingDown(since, months.value.use.value);
    const counted = { due, figures: [months.value.use] };
    const left = daysBetween(today, due);
    if (left < 0) return say({ ...counted, status: "overdue", code: "vr.ipe-review.overdue" });
    return left <= announcedDays
      ? say({ ...counted, status: "due", code: "vr.ipe-review.due-soon" })
      : say({ ...counted, status: "met", code: "vr.ipe-review.scheduled" }, true);
  },
};

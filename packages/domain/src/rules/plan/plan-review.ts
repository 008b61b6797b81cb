import { planReviewed } from "../../citation/ips.ts";
import { daysBetween } from "../../date/days-between.ts";
import type { Finding } from "../../finding/finding.ts";
import type { Rule } from "../../finding/rule.ts";
import { dateFact } from "../../internal/facts.ts";
import { makeFinding } from "../../internal/make-finding.ts";
import { servicesEnded } from "../../internal/services-ended.ts";

/**
 * The job search plan is looked at again on the day that the person and the team set. A plan without that day is a missing
 * answer; after services have ended nothing is due.
 * @example
 * ```ts
 * const record = { episode: null, vr: null, employerContacts: [], releases: [], plan: { id: "p1", reviewOn: "2026-11-30", updatedOn: "2026-09-01" } };
 * planReview.evaluate(record, "2026-10-30", federalDefault)[0]?.code; // => "plan.review.scheduled"
 * planReview.evaluate(record, "2026-10-31", federalDefault)[0]?.code; // => "plan.review.due-soon"
 * planReview.evaluate(record, "2026-12-01", federalDefault)[0]?.daysLeft; // => -1
 * ```
 */
export const planReview: Rule = {
  id: "plan.review",
  cites: [planReviewed],
  figures: () => [],
  evaluate(input, today, { plan: settings }) {
    const rule = "plan.review";
    const plan = input.plan;
    const cites = [planReviewed];
    if (!plan)
      return [makeFinding(today, { rule, status: "not-applicable", code: "plan.review.no-plan", cites })];
    const record = { table: "plan", id: plan.id };
    const facts = [
      dateFact("plan-review", plan.reviewOn, record),
      dateFact("plan-updated", plan.updatedOn, record),
    ];
    const say = (given: Pick<Finding, "status" | "code"> & Partial<Finding>, clockRuns?: boolean) => [
      makeFinding(today, { rule, record, facts, cites, ...given }, clockRuns),
    ];
    if (servicesEnded(input, today))
      return say({ status: "not-applicable", code: "plan.review.services-ended" });
    if (plan.reviewOn === null)
      return say({ status: "missing-answer", code: "plan.review.date-missing", missing: ["plan-review"] });
    const due = plan.reviewOn;
    const left = daysBetween(today, due);
    if (left < 0) return say({ status: "overdue", code: "plan.review.overdue", due });
    return left <= settings.reviewSoonDays
      ? say({ status: "due", code: "plan.review.due-soon", due })
      : say({ status: "met", code: "plan.review.scheduled", due }, true);
  },
};

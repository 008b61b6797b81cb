import { retention90Days, retentionFromJobStart } from "../../citation/vr-clock.ts";
import { retentionDays } from "../../clock/clock-figures.ts";
import { addDays } from "../../date/add-days.ts";
import { daysBetween } from "../../date/days-between.ts";
import type { Finding } from "../../finding/finding.ts";
import type { Rule } from "../../finding/rule.ts";
import { dateFact, daysFact } from "../../internal/facts.ts";
import { jobKnownOn } from "../../internal/job-known-on.ts";
import { makeFinding } from "../../internal/make-finding.ts";
import { vrDates } from "./vr-facts.ts";

/** So many days before the ninetieth it is announced; before that it asks nothing of anybody. */
const announcedDays = 14;

/**
 * At least 90 days in the job before VR closes a record with it (34 CFR 361.56(b)), counted from the first day of the job that is held now. It is
 * a minimum: nobody is ever late, and reaching it closes nothing. Nothing is said where there is no IPE or no job.
 * @example
 * ```ts
 * const vr = { id: "v1", source: "own", appliedOn: "2026-02-01", applicationCompleteOn: null, eligibleOn: "2026-03-16", waitlistPlacedOn: null, waitlistReleasedOn: null, ipeSignedOn: "2026-05-15", closedOn: null, trialWork: [], extensions: [] } as const;
 * const record = { episode: null, vr, employerContacts: [], releases: [], plan: null, job: { id: "j1", startedOn: "2026-09-01", endedOn: null } };
 * retention.evaluate(record, "2026-11-29", federalDefault)[0]?.code; // => "vr.retention.nearly-reached"
 * retention.evaluate(record, "2026-11-30", federalDefault)[0]?.code; // => "vr.retention.reached"
 * ```
 */
export const retention: Rule = {
  id: "vr.retention.in-job",
  cites: [retention90Days, retentionFromJobStart],
  figures: () => [retentionDays],
  evaluate(input, today) {
    const rule = "vr.retention.in-job";
    const cites = [retention90Days, retentionFromJobStart];
    const dates = vrDates(input, today);
    const job = jobKnownOn(input, today);
    if (!dates || dates.ipeSignedOn === null || !job || job.endedOn !== null) return [];
    const facts = [
      dateFact("job-start", job.startedOn, { table: "job", id: job.id }),
      dates.fact("vr-ipe-signed"),
      ...(dates.closedOn === null ? [] : [dates.fact("vr-closure")]),
      dates.source,
    ];
    const say = (more: Pick<Finding, "status" | "code"> & Partial<Finding>) => [
      makeFinding(today, { rule, record: dates.record, cites, facts, startEvent: "job-start", ...more }),
    ];
    if (dates.closedOn !== null) return say({ status: "not-applicable", code: "vr.retention.closed" });
    const days = retentionDays.at(job.startedOn);
    if (!days.ok) return say({ status: "not-applicable", code: "vr.retention.figure-not-known" });
    const due = addDays(job.startedOn, days.value.use.value);
    const counted = {
      due,
      figures: [days.value.use],
      facts: [...facts, daysFact("clock-days", days.value.use.value)],
    };
    if (today >= due) return say({ ...counted, status: "met", code: "vr.retention.reached" });
    return daysBetween(today, due) <= announcedDays
      ? say({ ...counted, status: "due", code: "vr.retention.nearly-reached" })
      : say({ ...counted, status: "not-applicable", code: "vr.retention.running" });
  },
};

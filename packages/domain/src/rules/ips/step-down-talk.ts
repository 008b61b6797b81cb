import { stepDownAfterAYear } from "../../citation/ips-practice.ts";
import { addMonthsRoundingDown } from "../../date/add-months-rounding-down.ts";
import type { Finding } from "../../finding/finding.ts";
import type { Rule } from "../../finding/rule.ts";
import { stepDownMonths } from "../../ips/step-down.ts";
import { dateFact } from "../../internal/facts.ts";
import { jobKnownOn } from "../../internal/job-known-on.ts";
import { makeFinding } from "../../internal/make-finding.ts";
import { servicesEnded } from "../../internal/services-ended.ts";

/**
 * After about a year in a job the person may be asked whether somebody else takes over the support. It is never owed and never late: there is
 * nothing to record but the person's own decision, so it stands among what is met and presses nobody. Nothing is said
 * of somebody who holds no job.
 * @example
 * ```ts
 * const record = { episode: { id: "e1", enteredOn: "2025-01-05", exitedOn: null, firstMeetingOn: null }, vr: null, employerContacts: [], releases: [], plan: null, job: { id: "j1", startedOn: "2025-11-21", endedOn: null } };
 * stepDownTalk.evaluate(record, "2026-11-20", federalDefault)[0]?.code; // => "ips.step-down.not-yet"
 * stepDownTalk.evaluate(record, "2026-11-21", federalDefault)[0]?.code; // => "ips.step-down.may-be-offered"
 * ```
 */
export const stepDownTalk: Rule = {
  id: "ips.step-down.offer",
  cites: [stepDownAfterAYear],
  figures: () => [stepDownMonths],
  evaluate(input, today) {
    const rule = "ips.step-down.offer";
    const cites = [stepDownAfterAYear];
    const job = jobKnownOn(input, today);
    const enteredOn = input.episode?.enteredOn ?? null;
    if (
      !job ||
      job.endedOn !== null ||
      enteredOn === null ||
      enteredOn > today ||
      servicesEnded(input, today)
    )
      return [];
    const record = { table: "job", id: job.id };
    const facts = [dateFact("job-start", job.startedOn, record)];
    const say = (given: Pick<Finding, "status" | "code"> & Partial<Finding>) => [
      makeFinding(today, { rule, record, facts, cites, startEvent: "job-start", ...given }),
    ];
    const months = stepDownMonths.at(job.startedOn);
    if (!months.ok) return say({ status: "not-applicable", code: "ips.step-down.figure-not-known" });
    const due = addMonthsRoundingDown(job.startedOn, months.value.use.value);
    const counted = { due, figures: [months.value.use] };
    return today < due
      ? say({ ...counted, status: "not-applicable", code: "ips.step-down.not-yet" })
      : say({ ...counted, status: "met", code: "ips.step-down.may-be-offered" });
  },
};

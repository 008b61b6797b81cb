import { supportedEmployment24Months } from "../../citation/vr-clock.ts";
import { supportedEmploymentMonths } from "../../clock/clock-figures.ts";
import { addMonthsRoundingDown } from "../../date/add-months-rounding-down.ts";
import { daysBetween } from "../../date/days-between.ts";
import type { Finding } from "../../finding/finding.ts";
import type { Rule } from "../../finding/rule.ts";
import { dateFact } from "../../internal/facts.ts";
import { jobKnownOn } from "../../internal/job-known-on.ts";
import { makeFinding } from "../../internal/make-finding.ts";
import { vrDates } from "./vr-facts.ts";

/** So many days before the services end it is announced: time to find who goes on. */
const announcedDays = 90;

/**
 * VR's supported employment services end 24 months after the first day of the job (34 CFR 361.5(c)(54)(iii)), or after the agency's own shorter
 * time; by then the person has moved to extended services. A longer time that both agreed to is not known to this rule. Nothing is said where
 * nobody has recorded that the IPE names supported employment, and where there is no job.
 * @example
 * ```ts
 * const vr = { id: "v1", source: "own", appliedOn: "2024-01-05", applicationCompleteOn: null, eligibleOn: "2024-02-03", waitlistPlacedOn: null, waitlistReleasedOn: null, ipeSignedOn: "2024-03-15", closedOn: null, trialWork: [], extensions: [], supportedEmployment: true } as const;
 * const record = { episode: null, vr, employerContacts: [], releases: [], plan: null, job: { id: "j1", startedOn: "2024-05-01", endedOn: null } };
 * supportedEmploymentEnds.evaluate(record, "2026-05-01", federalDefault)[0]?.status; // => "due"
 * supportedEmploymentEnds.evaluate(record, "2026-05-02", federalDefault)[0]?.status; // => "overdue"
 * ```
 */
export const supportedEmploymentEnds: Rule = {
  id: "vr.supported-employment.ends",
  cites: [supportedEmployment24Months],
  figures: ({ vr }) => [vr.clocks["supported-employment"] ?? supportedEmploymentMonths],
  evaluate(input, today, jurisdiction) {
    const dates = vrDates(input, today);
    const job = jobKnownOn(input, today);
    if (input.vr?.supportedEmployment !== true || !dates || dates.closedOn !== null) return [];
    if (!job || job.endedOn !== null) return [];
    const say = (given: Pick<Finding, "status" | "code"> & Partial<Finding>) => [
      makeFinding(today, {
        rule: "vr.supported-employment.ends",
        record: dates.record,
        cites: [supportedEmployment24Months],
        facts: [
          dateFact("job-start", job.startedOn, { table: "job", id: job.id }),
          dates.fact("vr-extended-services"),
          dates.source,
        ],
        ...given,
      }),
    ];
    const own = jurisdiction.vr.clocks["supported-employment"] ?? supportedEmploymentMonths;
    const months = own.at(job.startedOn);
    if (!months.ok)
      return say({ status: "not-applicable", code: "vr.supported-employment.figure-not-known" });
    const due = addMonthsRoundingDown(job.startedOn, months.value.use.value);
    const counted = { due, figures: [months.value.use] };
    const movedOn = dates.extendedServicesOn;
    if (movedOn !== null && movedOn >= job.startedOn)
      return say({
        ...counted,
        status: "met",
        code: "vr.supported-employment.moved-on",
        decidedLate: movedOn > due,
      });
    const left = daysBetween(today, due);
    if (left < 0) return say({ ...counted, status: "overdue", code: "vr.supported-employment.over" });
    return left <= announcedDays
      ? say({ ...counted, status: "due", code: "vr.supported-employment.nearly-over" })
      : say({ ...counted, status: "not-applicable", code: "vr.supported-employment.running" });
  },
};

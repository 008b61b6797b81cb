import { extendedServicesYouth } from "../../citation/vr-clock.ts";
import { extendedServicesYouthMonths, youthEndsAtMonths } from "../../clock/clock-figures.ts";
import { daysBetween } from "../../date/days-between.ts";
import type { Finding } from "../../finding/finding.ts";
import type { Rule } from "../../finding/rule.ts";
import { makeFinding } from "../../internal/make-finding.ts";
import { extendedServicesEnd } from "../../vr/extended-services-end.ts";
import { vrDates } from "./vr-facts.ts";

/** So many days before VR may pay no longer it is announced: somebody else has to take over without a gap. */
const announcedDays = 180;

/**
 * VR itself pays for extended services to a young person with a most significant disability alone: for four years or until the 25th birthday,
 * whichever comes first (34 CFR 363.4(a)(2)); then somebody else takes over without a gap. Nothing is said where VR pays for none.
 * @example
 * ```ts
 * const vr = { id: "v1", source: "own", appliedOn: "2024-01-05", applicationCompleteOn: null, eligibleOn: "2024-02-03", waitlistPlacedOn: null, waitlistReleasedOn: null, ipeSignedOn: "2024-03-15", closedOn: null, trialWork: [], extensions: [], paidExtendedFrom: "2025-06-01", mostSignificant: true, bornOn: "2001-09-10" } as const;
 * const record = { episode: null, vr, employerContacts: [], releases: [], plan: null };
 * paidExtendedServicesEnd.evaluate(record, "2026-09-10", federalDefault)[0]?.status; // => "due"
 * paidExtendedServicesEnd.evaluate(record, "2026-09-11", federalDefault)[0]?.status; // => "overdue"
 * ```
 */
export const paidExtendedServicesEnd: Rule = {
  id: "vr.extended-services-youth.end",
  cites: [extendedServicesYouth],
  figures: () => [extendedServicesYouthMonths, youthEndsAtMonths],
  evaluate(input, today) {
    const dates = vrDates(input, today);
    const from = dates?.paidExtendedFrom ?? null;
    if (!input.vr || !dates || from === null || dates.closedOn !== null) return [];
    const say = (given: Pick<Finding, "status" | "code"> & Partial<Finding>) => [
      makeFinding(today, {
        rule: "vr.extended-services-youth.end",
        record: dates.record,
        cites: [extendedServicesYouth],
        facts: [dates.fact("vr-paid-extended-start"), dates.fact("vr-paid-extended-end"), dates.source],
        ...given,
      }),
    ];
    const { bornOn = null, mostSignificant = null } = input.vr;
    const end = extendedServicesEnd({ bornOn, mostSignificant, transitionedOn: from });
    if (dates.paidExtendedUntil !== null)
      return say({
        status: "met",
        code: "vr.extended-services-youth.ended",
        due: end.ok ? end.value.endsOn : null,
        decidedLate: end.ok && dates.paidExtendedUntil > end.value.endsOn,
      });
    if (!end.ok)
      return end.code === "extended-services-not-youth"
        ? say({ status: "overdue", code: "vr.extended-services-youth.not-for-adults" })
        : say({ status: "not-applicable", code: "vr.extended-services-youth.not-known" });
    const due = end.value.endsOn;
    const left = daysBetween(today, due);
    if (left < 0) return say({ status: "overdue", code: "vr.extended-services-youth.over", due });
    return left <= announcedDays
      ? say({ status: "due", code: "vr.extended-services-youth.nearly-over", due })
      : say({ status: "not-applicable", code: "vr.extended-services-youth.running", due });
  },
};

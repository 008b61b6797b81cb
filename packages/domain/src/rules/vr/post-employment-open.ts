import { postEmploymentServices } from "../../citation/closure.ts";
import type { Rule } from "../../finding/rule.ts";
import { makeFinding } from "../../internal/make-finding.ts";
import { postEmploymentWindow } from "../../vr/post-employment-window.ts";
import { vrDates } from "./vr-facts.ts";

/**
 * Once the outcome is achieved and until the exit has been reported to RSA, services to keep the job, regain it or advance can still be given under
 * an amended IPE (RSA-FAQ-22-03). Nobody is ever late with it; nothing is said before an outcome.
 * @example
 * ```ts
 * const vr = { id: "v1", source: "own", appliedOn: "2025-01-05", applicationCompleteOn: null, eligibleOn: "2025-02-03", waitlistPlacedOn: null, waitlistReleasedOn: null, ipeSignedOn: "2025-03-15", closedOn: "2026-08-10", trialWork: [], extensions: [], outcomeAchievedOn: "2026-08-01", exitReportedOn: "2026-11-14" } as const;
 * const record = { episode: null, vr, employerContacts: [], releases: [], plan: null };
 * postEmploymentOpen.evaluate(record, "2026-11-13", federalDefault)[0]?.code; // => "vr.post-employment.open"
 * postEmploymentOpen.evaluate(record, "2026-11-14", federalDefault)[0]?.code; // => "vr.post-employment.over"
 * ```
 */
export const postEmploymentOpen: Rule = {
  id: "vr.post-employment.open",
  cites: [postEmploymentServices],
  figures: () => [],
  evaluate(input, today) {
    const dates = vrDates(input, today);
    if (!dates || dates.outcomeAchievedOn === null) return [];
    const { outcomeAchievedOn, exitReportedOn } = dates;
    const open = postEmploymentWindow({ outcomeAchievedOn, exitReportedOn }, today).ok;
    return [
      makeFinding(today, {
        rule: "vr.post-employment.open",
        record: dates.record,
        cites: [postEmploymentServices],
        facts: [dates.fact("vr-outcome-achieved"), dates.fact("vr-exit-reported"), dates.source],
        status: open ? "met" : "not-applicable",
        code: open ? "vr.post-employment.open" : "vr.post-employment.over",
      }),
    ];
  },
};

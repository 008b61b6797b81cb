import {
  vrCaseStatusOf,
  vrCaseStatuses,
  type MilestoneDates,
  type PlainDate,
  type VrCaseStatus,
} from "@ips/domain";

/**
 * The status of a VR case once its dates have changed: what the dates say, unless the case has by hand been taken
 * further (in service, employed) than dates alone can tell.
 *
 * @example
 * caseStatus("applicant", { "vr-application": "2026-01-05", "vr-eligibility": "2026-02-02" }, "2026-03-01"); // => "eligible"
 */
export function caseStatus(current: VrCaseStatus, dates: MilestoneDates, today: PlainDate): VrCaseStatus {
  const told = vrCaseStatusOf(
    {
      appliedOn: dates["vr-application"] ?? null,
      trialWorkRunsSince: trialWorkRunsSince(dates, today),
      eligibleOn: dates["vr-eligibility"] ?? null,
      waitlistPlacedOn: dates["vr-waitlist-placed"] ?? null,
      waitlistReleasedOn: dates["vr-waitlist-released"] ?? null,
      ipeSignedOn: dates["vr-ipe-signed"] ?? null,
      closedOn: dates["vr-closure"] ?? null,
    },
    today,
  );
  if (told === null) return current;
  const byHand: readonly VrCaseStatus[] = ["in-service", "employed"];
  const further = vrCaseStatuses.indexOf(current) > vrCaseStatuses.indexOf(told);
  // Trial work was a status by hand before it had dates of its own.
  if (told === "applicant" && current === "trial-work" && !dates["vr-trial-work-start"]) return current;
  return byHand.includes(current) && further ? current : told;
}

/** Since when trial work runs; null before its first day, and once it has ended. */
function trialWorkRunsSince(dates: MilestoneDates, today: PlainDate): PlainDate | null {
  const ended = dates["vr-trial-work-end"] ?? null;
  return ended !== null && ended <= today ? null : (dates["vr-trial-work-start"] ?? null);
}

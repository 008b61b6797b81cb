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
  if (told === "applicant" && current === "trial-work") return current;
  return byHand.includes(current) && further ? current : told;
}

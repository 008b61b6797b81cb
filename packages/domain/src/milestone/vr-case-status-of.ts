import type { PlainDate } from "../date/plain-date.ts";
import { knownOn } from "../internal/known-on.ts";
import type { VrCaseStatus } from "../vocabulary/vr-case-status.ts";

/** The dates from which the status of a VR case follows. */
export type VrCaseDates = {
  appliedOn: PlainDate | null;
  trialWorkRunsSince?: PlainDate | null | undefined;
  eligibleOn: PlainDate | null;
  waitlistPlacedOn: PlainDate | null;
  waitlistReleasedOn: PlainDate | null;
  ipeSignedOn: PlainDate | null;
  /** The first service under the IPE. */
  servicesStartedOn?: PlainDate | null | undefined;
  /** The start of the job now held under this case. */
  employedOn?: PlainDate | null | undefined;
  closedOn: PlainDate | null;
};

/**
 * Where a VR case stands on a day, from its dates; null when nobody has applied by then. The furthest step reached wins.
 * @example
 * ```ts
 * const dates = { appliedOn: "2026-01-15", eligibleOn: "2026-03-01", waitlistPlacedOn: "2026-03-01", waitlistReleasedOn: null, ipeSignedOn: null, closedOn: null };
 * vrCaseStatusOf(dates, "2026-02-01"); // => "applicant"
 * vrCaseStatusOf(dates, "2026-04-01"); // => "waitlisted"
 * vrCaseStatusOf({ ...dates, waitlistReleasedOn: "2026-05-01" }, "2026-06-01"); // => "eligible"
 * ```
 */
export function vrCaseStatusOf(dates: VrCaseDates, today: PlainDate): VrCaseStatus | null {
  const reached = (date: PlainDate | null | undefined) => knownOn(date ?? null, today) !== null;
  if (reached(dates.closedOn)) return "closed";
  if (reached(dates.employedOn)) return "employed";
  if (reached(dates.servicesStartedOn)) return "in-service";
  if (reached(dates.ipeSignedOn)) return "ipe-signed";
  if (reached(dates.waitlistPlacedOn) && !reached(dates.waitlistReleasedOn)) return "waitlisted";
  if (reached(dates.eligibleOn)) return "eligible";
  if (reached(dates.trialWorkRunsSince)) return "trial-work";
  return reached(dates.appliedOn) ? "applicant" : null;
}

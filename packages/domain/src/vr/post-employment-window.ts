import { postEmploymentServices } from "../citation/closure.ts";
import type { PlainDate } from "../date/plain-date.ts";
import { dateFact } from "../internal/facts.ts";
import type { Verdict } from "../verdict/verdict.ts";

/**
 * Whether post-employment services can still be given: after the outcome was achieved, and until the exit has been reported to RSA. The IPE
 * is amended; no new eligibility decision is needed. Once the exit is reported, the person applies anew.
 * @example
 * ```ts
 * postEmploymentWindow({ outcomeAchievedOn: "2026-08-01", exitReportedOn: null }, "2026-11-14").ok; // => true
 * const gone = postEmploymentWindow({ outcomeAchievedOn: "2026-08-01", exitReportedOn: "2026-11-14" }, "2026-11-14");
 * !gone.ok && gone.code; // => "exit-reported"
 * ```
 */
export function postEmploymentWindow(
  {
    outcomeAchievedOn,
    exitReportedOn,
  }: { outcomeAchievedOn: PlainDate | null; exitReportedOn: PlainDate | null },
  today: PlainDate,
): Verdict<{ needs: "ipe-amendment" }, "outcome-not-achieved" | "exit-reported"> {
  const because = [postEmploymentServices];
  if (exitReportedOn !== null && exitReportedOn <= today) {
    return { ok: false, code: "exit-reported", facts: [dateFact("date", exitReportedOn)], because };
  }
  if (outcomeAchievedOn === null || outcomeAchievedOn > today)
    return { ok: false, code: "outcome-not-achieved", facts: [], because };
  return { ok: true, value: { needs: "ipe-amendment" }, because };
}

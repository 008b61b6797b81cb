import type { PlainDate } from "../date/plain-date.ts";
import type { Jurisdiction } from "../jurisdiction/jurisdiction.ts";
import { rules } from "../rules/rules.ts";
import type { Finding } from "./finding.ts";
import type { FindingsInput } from "./findings-input.ts";

/**
 * Where one client's record stands on a day, against every rule: one finding a rule, one a release for release expiry,
 * both readings of the first employer contact, and none of a rule about a job where there is no job. Dates after `today` count as not having happened. The order is that of the
 * rules; sort with `byUrgency` for a list.
 * @example
 * ```ts
 * const findings = findingsFor(
 *   {
 *     episode: { id: "e1", enteredOn: "2026-09-01", exitedOn: null, firstMeetingOn: null },
 *     vr: null,
 *     employerContacts: [],
 *     releases: [],
 *     plan: null,
 *   },
 *   "2026-10-05",
 *   federalDefault,
 * );
 * const first = findings.find((finding) => finding.rule === "ips.first-employer-contact.from-entry");
 * first?.status; // => "overdue"
 * first?.due; // => "2026-10-01"
 * first?.daysLeft; // => -4
 * ```
 */
export function findingsFor(input: FindingsInput, today: PlainDate, jurisdiction: Jurisdiction): Finding[] {
  return rules.flatMap((rule) => rule.evaluate(input, today, jurisdiction));
}

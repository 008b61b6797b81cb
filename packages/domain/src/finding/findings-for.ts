import type { PlainDate } from "../date/plain-date.ts";
import type { Jurisdiction } from "../jurisdiction/jurisdiction.ts";
import type { Finding } from "./finding.ts";
import type { FindingsInput } from "./findings-input.ts";
import type { Rule } from "./rule.ts";

/**
 * Where one client's record stands on a day, against the rules that are asked: one finding a rule, one a release for release expiry,
 * and none of a rule about a job where there is no job. Dates after `today` count as not having happened. The order is that of the
 * rules; sort with `byUrgency` for a list. `rules` is the whole registry; a page that asks two rules names the two and carries no other.
 * @example
 * ```ts
 * const record: FindingsInput = {
 *   episode: { id: "e1", enteredOn: "2026-09-01", exitedOn: null, firstMeetingOn: null },
 *   vr: null,
 *   employerContacts: [],
 *   releases: [],
 *   plan: null,
 * };
 * const findings = findingsFor(record, "2026-10-05", federalDefault, rules);
 * const first = findings.find((finding) => finding.rule === "ips.first-employer-contact.from-entry");
 * first?.status; // => "overdue"
 * first?.due; // => "2026-10-01"
 * first?.daysLeft; // => -4
 * findingsFor(record, "2026-10-05", federalDefault, [planReview]).map(({ code }) => code); // => ["plan.review.no-plan"]
 * ```
 */
export function findingsFor(
  input: FindingsInput,
  today: PlainDate,
  jurisdiction: Jurisdiction,
  asked: readonly Rule[],
): Finding[] {
  return asked.flatMap((rule) => rule.evaluate(input, today, jurisdiction));
}

import type { EmployerContactInput } from "../../finding/findings-input.ts";
import type { FactKey } from "../../finding/fact-key.ts";
import type { FirstEmployerContactCounts } from "../../jurisdiction/jurisdiction.ts";

/** Whether a contact counts; `unknown` names the answers without which it cannot be said. */
export type ContactCounts = { counts: "yes" } | { counts: "no" } | { counts: "unknown"; missing: FactKey[] };

/**
 * Whether a contact with a business counts as the first employer contact under the agency's setting: in person, with someone
 * who hires, in the presence of whom, for what. What is not recorded never counts, and is named.
 * @example
 * ```ts
 * const visit = { id: "c1", onDate: "2026-09-10", mode: "in-person", hiringManager: true, attendees: [], purpose: null } as const;
 * const setting = federalDefault.ips.firstEmployerContactCounts;
 * countsAsFirstContact(visit, setting); // => { counts: "yes" }
 * countsAsFirstContact({ ...visit, mode: "phone" }, setting); // => { counts: "no" }
 * countsAsFirstContact(visit, { ...setting, attendeesAnyOf: ["client"] }); // => { counts: "unknown", missing: ["employer-contact-attendee"] }
 * ```
 */
export function countsAsFirstContact(
  contact: EmployerContactInput,
  setting: FirstEmployerContactCounts,
): ContactCounts {
  const missing: FactKey[] = [];
  if (setting.inPersonOnly && contact.mode !== "in-person") return { counts: "no" };
  if (setting.hiringManagerOnly) {
    if (contact.hiringManager === false) return { counts: "no" };
    if (contact.hiringManager === null) missing.push("employer-contact-hiring-manager");
  }
  if (setting.attendeesAnyOf.length > 0) {
    if (contact.attendees.length === 0) missing.push("employer-contact-attendee");
    else if (!contact.attendees.some((attendee) => setting.attendeesAnyOf.includes(attendee)))
      return { counts: "no" };
  }
  if (setting.purposesAnyOf.length > 0) {
    if (contact.purpose === null) missing.push("employer-contact-purpose");
    else if (!setting.purposesAnyOf.includes(contact.purpose)) return { counts: "no" };
  }
  return missing.length > 0 ? { counts: "unknown", missing } : { counts: "yes" };
}

import type { Citation } from "../citation/citation.ts";
import { ongoingSupportsTwiceAMonth } from "../citation/vr-clock.ts";
import type { PlainDate } from "../date/plain-date.ts";
import { monthOf, type YearMonth } from "../date/year-month.ts";

/** One contact that assessed how stable the job is. */
export type StabilityContact = { on: PlainDate; at: "worksite" | "off-site" };

/** A month of ongoing supports. */
export type OngoingSupportsMonth = {
  met: boolean;
  worksite: number;
  offSite: number;
  /** Off-site meetings count only where the person asked for it or other special circumstances are recorded. */
  offSiteCounts: boolean;
  because: Citation[];
};

/** Contacts a month that the law asks for at least. */
const asked = 2;

/**
 * Whether a month of supported employment had the contacts that ongoing supports ask for: two at the worksite, or, where the person asked to be
 * met elsewhere (many do not disclose), two meetings off site. Visits on one day are one contact.
 * @example
 * ```ts
 * const contacts = [{ on: "2026-10-05", at: "worksite" }, { on: "2026-10-19", at: "off-site" }] as const;
 * ongoingSupportsMonth(contacts, "2026-10", { offSiteRequested: false }).met; // => false
 * ongoingSupportsMonth(contacts, "2026-10", { offSiteRequested: true }).met; // => true
 * ```
 */
export function ongoingSupportsMonth(
  contacts: readonly StabilityContact[],
  month: YearMonth,
  { offSiteRequested }: { offSiteRequested: boolean },
): OngoingSupportsMonth {
  const days = (at: StabilityContact["at"]) =>
    new Set(
      contacts.filter((contact) => contact.at === at && monthOf(contact.on) === month).map(({ on }) => on),
    );
  const worksite = days("worksite");
  const offSite = days("off-site");
  const counted = offSiteRequested ? new Set([...worksite, ...offSite]).size : worksite.size;
  return {
    met: counted >= asked,
    worksite: worksite.size,
    offSite: offSite.size,
    offSiteCounts: offSiteRequested,
    because: [ongoingSupportsTwiceAMonth],
  };
}

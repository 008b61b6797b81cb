import type { ProsMonthOutput } from "@ips/contract";
import {
  monthlyAddOn,
  participationMinutes,
  prosOneToOneKept,
  type MonthlyAddOn,
  type ParticipationMinutes,
} from "@ips/domain";

/** Where a month of PROS stands: the add-ons, the time that counts, and the contacts that somebody has to look at. */
export type MonthStanding = {
  addOn: MonthlyAddOn;
  minutes: ParticipationMinutes;
  /** Contacts that break the one-to-one rule, or of which it is not known. */
  notOneToOne: { id: string; on: string; answer: "no" | "not-answered" }[];
};

/**
 * Judges a month. A contact without a component counts toward no add-on; whether it is one to one is asked of ongoing support and
 * of the workplace alone.
 */
export function monthStanding({ contacts, jobs, month }: ProsMonthOutput): MonthStanding {
  return {
    addOn: monthlyAddOn(contacts, jobs, month),
    minutes: participationMinutes(contacts),
    notOneToOne: contacts.flatMap((contact) => {
      const kept = prosOneToOneKept(contact);
      if (kept.ok || kept.code === "pros-component-missing") return [];
      const answer = kept.code === "pros-not-one-to-one" ? "no" : "not-answered";
      return [{ id: contact.id, on: contact.on, answer }];
    }),
  };
}

/** A month before or after: "2026-01" and -1 is "2025-12". */
export function monthBeside(month: string, step: -1 | 1): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + step;
  return `${String(Math.floor(count / 12)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}`;
}

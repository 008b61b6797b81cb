import type { caseloadSorts } from "@ips/contract";
import type { Finding } from "@ips/domain";
import { compareUrgency } from "./open-findings.ts";

/** What people are sorted by. */
export type Sortable = {
  readonly clientId: string;
  readonly name: string;
  readonly lastName: string;
  readonly enteredOn: string | null;
  readonly lastContactOn: string | null;
  readonly findings: readonly Finding[];
};

type Sort = (typeof caseloadSorts)[number];

const byText = (a: string, b: string): number => a.localeCompare(b, "en", { sensitivity: "base" });

/** Dates ascending; who has none comes first: nobody has met them yet. */
const byDate = (a: string | null, b: string | null): number => (a === b ? 0 : (a ?? "") < (b ?? "") ? -1 : 1);

const orders: Record<Sort, (a: Sortable, b: Sortable) => number> = {
  urgency: (a, b) => compareUrgency(a.findings[0] ?? null, b.findings[0] ?? null),
  name: (a, b) => byText(a.lastName, b.lastName) || byText(a.name, b.name),
  entered: (a, b) => byDate(a.enteredOn, b.enteredOn),
  "last-contact": (a, b) => byDate(a.lastContactOn, b.lastContactOn),
};

/**
 * People in the order asked for. Equals stand by name, then by key, so that pages never overlap.
 *
 * @example
 * sortPeople(people, "last-contact", false); // whom nobody has met for longest comes first
 */
export function sortPeople<P extends Sortable>(people: readonly P[], sort: Sort, descending: boolean): P[] {
  const sign = descending ? -1 : 1;
  return people.toSorted(
    (a, b) =>
      sign * orders[sort](a, b) ||
      orders.name(a, b) ||
      (a.clientId < b.clientId ? -1 : Number(a.clientId > b.clientId)),
  );
}

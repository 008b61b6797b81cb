import type { TodayItem } from "@ips/contract";
import type { AgencyKind } from "@ips/domain";
import type { JudgedPerson } from "../caseload/judge-people.ts";
import { actionFor } from "./action-for.ts";
import { dayGroup, type DayGroup } from "./day-group.ts";

/** An item and the group of *Today* it stands in. */
export type PlacedItem = { readonly group: DayGroup | "waiting"; readonly item: TodayItem };

/**
 * One row a person: the most urgent finding, with how many more stand behind it. Nothing for a person whose most urgent
 * finding lies far ahead.
 */
export function findingItem(person: JudgedPerson, kind: AgencyKind): PlacedItem | null {
  const [first, ...rest] = person.findings;
  const group = first ? dayGroup(first.status, first.daysLeft) : null;
  if (!first || group === null) return null;
  const otherSide =
    person.linked.find((record) => record.kind !== kind)?.agencyName ?? person.reportedCounselor;
  const isTheirs = first.rule.startsWith("vr.") !== (kind === "vr") && !first.rule.startsWith("release.");
  return {
    group,
    item: {
      id: `finding:${person.clientId}`,
      kind: "finding",
      status: first.status,
      client: { clientId: person.clientId, name: person.name, number: person.number },
      name: person.name,
      finding: first,
      text: null,
      due: first.due,
      daysLeft: first.daysLeft,
      who: isTheirs ? otherSide : (person.staff?.name ?? null),
      action: actionFor(first, kind),
      referralId: null,
      on: null,
      more: rest.filter((finding) => dayGroup(finding.status, finding.daysLeft) !== null).length,
    },
  };
}

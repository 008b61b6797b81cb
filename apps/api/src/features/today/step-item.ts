import { daysBetween, type PlainDate } from "@ips/domain";
import type { Person } from "../caseload/people-in-scope.ts";
import { dayGroup } from "./day-group.ts";
import type { PlacedItem } from "./finding-item.ts";
import type { OpenStep } from "./load-plan-work.ts";

/** A step of a plan that the reader's side has taken on, where its day puts it. */
export function stepItem(person: Person, step: OpenStep, today: PlainDate): PlacedItem | null {
  const daysLeft = daysBetween(today, step.by);
  const status = daysLeft < 0 ? "overdue" : "due";
  const group = dayGroup(status, daysLeft);
  if (group === null) return null;
  return {
    group,
    item: {
      id: `step:${step.stepId}`,
      kind: "plan-step",
      status,
      client: { clientId: person.clientId, name: person.name, number: person.number },
      name: person.name,
      finding: null,
      text: step.text,
      due: step.by,
      daysLeft,
      who: person.staff?.name ?? null,
      action: "open-plan",
      referralId: null,
      on: null,
      more: 0,
    },
  };
}

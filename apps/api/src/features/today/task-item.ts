import { daysBetween, type PlainDate } from "@ips/domain";
import type { Person } from "../caseload/people-in-scope.ts";
import { dayGroup } from "./day-group.ts";
import type { PlacedItem } from "./finding-item.ts";
import type { OpenTask } from "./load-plan-work.ts";

/** A task between the two sides: where its day puts it for who was asked, under *waiting* for who asked. */
export function taskItem(person: Person, task: OpenTask, today: PlainDate): PlacedItem {
  const daysLeft = daysBetween(today, task.dueOn);
  const status = daysLeft < 0 ? "overdue" : "due";
  return {
    // What somebody asked for is never too far away to be seen.
    group: task.ofUs ? (dayGroup(status, daysLeft) ?? "later") : "waiting",
    item: {
      id: `task:${task.taskId}`,
      kind: "task",
      status,
      client: { clientId: person.clientId, name: person.name, number: person.number },
      name: person.name,
      finding: null,
      text: task.text,
      due: task.dueOn,
      daysLeft,
      who: task.who,
      action: "open-plan",
      referralId: null,
      on: null,
      more: 0,
    },
  };
}

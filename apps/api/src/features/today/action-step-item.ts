import { daysBetween, type PlainDate } from "@ips/domain";
import { dayGroup } from "./day-group.ts";
import type { PlacedItem } from "./finding-item.ts";
import type { ActionStepDue } from "./load-action-steps.ts";

/** A step of the program's action plan, where its day puts it. It is about the program, and about nobody on its caseload. */
export function actionStepItem(step: ActionStepDue, today: PlainDate): PlacedItem | null {
  const daysLeft = daysBetween(today, step.dueOn);
  const status = daysLeft < 0 ? "overdue" : "due";
  const group = dayGroup(status, daysLeft);
  if (group === null) return null;
  return {
    group,
    item: {
      id: `action-step:${step.id}`,
      kind: "action-step",
      status,
      client: null,
      name: step.goal,
      finding: null,
      text: step.text,
      due: step.dueOn,
      daysLeft,
      who: step.owner,
      action: "open-action-plan",
      referralId: null,
      on: null,
      more: 0,
    },
  };
}

import { daysBetween, type PlainDate } from "@ips/domain";
import { selfEvaluationDue } from "@ips/fidelity";
import { dayGroup } from "./day-group.ts";
import type { PlacedItem } from "./finding-item.ts";
import type { SelfEvaluations } from "./load-self-evaluations.ts";

/** A program's next self-evaluation to the state, where its day puts it; null while that is far away, or without a rhythm. */
export function selfEvaluationItem(
  { unitId, program, ...dates }: SelfEvaluations,
  months: number | null,
  today: PlainDate,
): PlacedItem | null {
  const due = selfEvaluationDue(months, dates);
  if (due === null) return null;
  const daysLeft = daysBetween(today, due);
  const status = daysLeft < 0 ? "overdue" : "due";
  const group = dayGroup(status, daysLeft);
  if (group === null) return null;
  return {
    group,
    item: {
      id: `self-evaluation:${unitId}`,
      kind: "self-evaluation",
      status,
      client: null,
      name: program,
      finding: null,
      text: null,
      due,
      daysLeft,
      who: null,
      action: "publish-self-evaluation",
      referralId: null,
      on: null,
      more: 0,
    },
  };
}

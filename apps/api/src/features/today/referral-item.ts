import type { ClientRef } from "@ips/contract";
import type { PlacedItem } from "./finding-item.ts";
import type { ReferralTask } from "./load-referral-tasks.ts";

/**
 * A referral or a question about one: now where it waits for the reader, under *waiting* where it waits for the other
 * side. A question asks for an answer, so it is shown as one that is missing.
 */
export function referralItem(task: ReferralTask, client: ClientRef | null): PlacedItem {
  const mine = task.waitsFor === "me";
  return {
    group: mine ? "now" : "waiting",
    item: {
      id: `${task.kind}:${task.id}`,
      kind: task.kind,
      status: mine && task.kind === "question" ? "missing-answer" : "due",
      client,
      name: client?.name ?? task.name ?? task.who,
      finding: null,
      text: task.text,
      due: null,
      daysLeft: null,
      who: task.who,
      action: mine && task.kind === "question" ? "answer-question" : "open-referral",
      referralId: task.referralId,
      on: task.on,
      more: 0,
    },
  };
}

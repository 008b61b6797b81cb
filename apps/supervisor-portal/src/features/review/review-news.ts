import type { ReviewView } from "@ips/contract";
import { reviewStageName } from "@ips/i18n/review-stage";
import { taskText } from "./task-text.ts";

type Told = Pick<ReviewView, "reviewId" | "stage" | "members" | "tasks" | "scores">;

/**
 * What somebody else has done in a review since it was read before, in a sentence each: who handed in or took their ratings back, where it stands
 * now, what on the checklist is done, which scores are agreed. Nothing of what the reader did: that was said when they did it.
 */
export function reviewNews(before: Told, now: Told, myName: string): string[] {
  if (before.reviewId !== now.reviewId) return [];
  const seats = new Map(before.members.map((member) => [member.memberId, member]));
  const handed = now.members.flatMap(({ memberId, name, mine, handedIn }) => {
    const was = seats.get(memberId);
    if (mine || was === undefined || was.handedIn === handedIn) return [];
    return [handedIn ? `${name} has handed in their ratings.` : `${name} has taken their ratings back.`];
  });
  const open = new Set(before.tasks.flatMap(({ taskId, doneOn }) => (doneOn === null ? [taskId] : [])));
  const done = now.tasks.filter(
    ({ taskId, doneOn, doneByName }) => doneOn !== null && open.has(taskId) && doneByName !== myName,
  );
  const versions = new Map(before.scores.map(({ item, version }) => [item, version]));
  const agreed = now.scores.filter(
    ({ item, version, updatedByName }) => version > (versions.get(item) ?? 0) && updatedByName !== myName,
  );
  return [
    ...handed,
    ...(before.stage === now.stage ? [] : [`The review now stands at: ${reviewStageName(now.stage)}.`]),
    ...done.map((task) => `${task.doneByName} ticked “${taskText(task)}”.`),
    ...agreed.map(({ item, updatedByName }) => `${updatedByName} saved item ${item}.`),
  ];
}

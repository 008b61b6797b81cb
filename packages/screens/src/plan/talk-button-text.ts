import type { PlanTalkOutput } from "@ips/contract";

/**
 * What the button over a thread says; null where nothing was said.
 *
 * @example
 * talkButtonText(thread); // => "3 comments · 1 new"
 */
export function talkButtonText({
  resolved,
  unread,
  entries,
}: Pick<PlanTalkOutput["threads"][number], "resolved" | "unread" | "entries">): string | null {
  const comments = entries.filter(({ kind }) => kind === "comment").length;
  if (entries.length === 0) return null;
  return [
    `${comments} ${comments === 1 ? "comment" : "comments"}`,
    resolved ? "resolved" : null,
    unread > 0 ? `${unread} new` : null,
  ]
    .filter(Boolean)
    .join(" · ");
}

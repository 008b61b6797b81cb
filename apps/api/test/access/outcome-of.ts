import type { Answered } from "./open-access.ts";

/** What an answer amounts to, in the words of the table. A conflict about the record is told only to whom the door was opened. */
export function outcomeOf({ status, text }: Pick<Answered, "status" | "text">): string {
  if (status < 300 || status === 409) return "answers";
  if (status === 403) return "forbidden";
  if (status === 404) return "not found";
  // An input that is not taken says nothing about access: the line in the table has to name a better one.
  return `status ${status}, ${text.slice(0, 400)}`;
}

import type { EntryProblems } from "../record/use-entry.ts";

/** What the form about shared work holds. */
export type WorkValues = { id: string; kind: string; on: string; note: string };

const longest = 500;

/** What keeps shared work from being recorded, in words at the fields; nothing when it can be. */
export function workProblems({ kind, on, note }: WorkValues, today: string): EntryProblems<WorkValues> {
  return {
    ...(kind === "" ? { kind: "Choose what was done." } : {}),
    ...(on === "" ? { on: "Choose the day." } : {}),
    ...(on > today ? { on: "This day is still to come. Record it when it has happened." } : {}),
    ...(note.length > longest
      ? { note: `Keep it to ${longest} characters; what needs more goes into a contact or the plan.` }
      : {}),
  };
}

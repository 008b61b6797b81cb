import type { MilestoneKind } from "@ips/domain";
import { milestoneGroups, type MilestoneEntry, type MilestoneRow } from "./milestone-groups.ts";

/**
 * The date that is shown somewhere, found among a person's milestone dates: of this kind and of this episode, case or
 * job; where several sides tell of it, the one that says this day.
 */
export function entryOf(
  rows: readonly MilestoneRow[],
  shown: { kind: MilestoneKind; subjectId: string | null; on: string },
): MilestoneEntry | undefined {
  const entries = milestoneGroups(rows)
    .flatMap((group) => group.entries)
    .filter(({ kind }) => kind === shown.kind);
  const sameDay = entries.filter(({ current }) => current.on === shown.on);
  return (
    sameDay.find(({ current }) => current.subjectId === shown.subjectId) ??
    sameDay[0] ??
    entries.find(({ current }) => current.subjectId === shown.subjectId)
  );
}

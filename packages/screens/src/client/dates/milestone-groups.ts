import type { milestonesOutput } from "@ips/contract";
import type { MilestoneDates, MilestoneKind, MilestoneSource } from "@ips/domain";
import type { z } from "zod";

/** A row of a person's milestone dates. */
export type MilestoneRow = z.infer<typeof milestonesOutput>["rows"][number];

/** What dates belong to: a time in the IPS program, a VR case, or a job. */
export type MilestoneSubject = "episode" | "vr" | "job";

/** One date of the record: the row in force, and what stood there before, the latest first. */
export type MilestoneEntry = { kind: MilestoneKind; current: MilestoneRow; older: MilestoneRow[] };

/** The dates of one episode, VR case or job, from one source. */
export type MilestoneGroup = {
  key: string;
  subject: MilestoneSubject;
  subjectId: string | null;
  source: MilestoneSource;
  /** False: it stands on another agency's record. */
  own: boolean;
  entries: MilestoneEntry[];
};

/** Whether a kind of date belongs to an episode, a VR case or a job. */
export function subjectOf(kind: MilestoneKind): MilestoneSubject {
  if (kind === "job-start" || kind === "job-end") return "job";
  return kind.startsWith("vr-") ? "vr" : "episode";
}

/** The rows as they are read: by what they belong to, each date with its older values behind it. */
export function milestoneGroups(rows: readonly MilestoneRow[]): MilestoneGroup[] {
  const groups = new Map<string, MilestoneGroup>();
  for (const current of rows.filter(({ replacedById }) => replacedById === null)) {
    const { kind, subjectId, source, own } = current;
    const subject = subjectOf(kind);
    const key = groupKey({ subject, subjectId, source, own });
    const group = groups.get(key) ?? { key, subject, subjectId, source, own, entries: [] };
    group.entries.push({ kind, current, older: olderThan(current, rows) });
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Tells groups apart, also before their first date. */
export const groupKey = ({
  subject,
  subjectId,
  source,
  own,
}: Omit<MilestoneGroup, "key" | "entries">): string =>
  [subject, subjectId ?? "none", source, own ? "own" : "other"].join(".");

/** What a row replaced, step by step back to the first value. */
function olderThan({ milestoneId }: MilestoneRow, rows: readonly MilestoneRow[]): MilestoneRow[] {
  const before = rows.find(({ replacedById }) => replacedById === milestoneId);
  return before ? [before, ...olderThan(before, rows)] : [];
}

/** The dates in force of a group; a date that was taken back is null. */
export const datesOf = ({ entries }: Pick<MilestoneGroup, "entries">): MilestoneDates =>
  Object.fromEntries(entries.map(({ kind, current }) => [kind, current.on]));

/**
 * The dates that could be recorded next, in the order in which they lawfully follow each other. An end is recorded
 * where its reason is asked: closing an episode or an own case, ending a job.
 */
export function nextMilestones(
  subject: MilestoneSubject,
  source: MilestoneSource,
  dates: MilestoneDates,
): MilestoneKind[] {
  const known = (kind: MilestoneKind) => Boolean(dates[kind]);
  const never = (kind: MilestoneKind) => !(kind in dates);
  if (subject === "job") return [];
  if (subject === "episode") return (["referral", "program-entry"] as const).filter(never);
  const waiting = known("vr-waitlist-placed") && !known("vr-waitlist-released");
  const firstOf = (those: Lawful) =>
    those.flatMap(([kind, allowed]) => (allowed && never(kind) ? [kind] : []));
  const lawful: Lawful = [
    ["vr-application", true],
    ["vr-application-complete", known("vr-application")],
    ["vr-eligibility", known("vr-application")],
    ["vr-waitlist-placed", known("vr-eligibility") && !known("vr-ipe-signed")],
    ["vr-waitlist-released", known("vr-waitlist-placed")],
    ["vr-ipe-signed", known("vr-eligibility") && !waiting],
    ["vr-closure", source === "reported" && known("vr-application")],
  ];
  if (source === "reported") return known("vr-closure") ? [] : firstOf(lawful);
  const after = afterClosure(known("vr-outcome-achieved"));
  if (known("vr-closure")) return firstOf(after);
  // A review happens every year; the others happen once.
  const review: readonly MilestoneKind[] = known("vr-ipe-signed") ? ["vr-ipe-review"] : [];
  return [...firstOf([...lawful, ...ofOwnCase(known), ...after]), ...review];
}

type Lawful = readonly (readonly [MilestoneKind, boolean])[];

/** What only the agency of the case says of it. */
const ofOwnCase = (known: (kind: MilestoneKind) => boolean): Lawful => [
  ["vr-trial-work-start", known("vr-application") && !known("vr-eligibility")],
  ["vr-trial-work-end", known("vr-trial-work-start")],
  ["vr-extended-services", known("vr-ipe-signed")],
  ["vr-paid-extended-start", known("vr-ipe-signed")],
  ["vr-paid-extended-end", known("vr-paid-extended-start")],
  ["vr-outcome-achieved", known("vr-ipe-signed")],
];

/** What is recorded of a case that is closed as well. */
const afterClosure = (achieved: boolean): Lawful => [["vr-exit-reported", achieved]];

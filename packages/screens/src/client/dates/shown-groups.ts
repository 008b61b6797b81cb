import type { ClientOutput, VrSide } from "@ips/contract";
import type { MilestoneKind, MilestoneSource } from "@ips/domain";
import { currentEpisode } from "../current-episode.ts";
import type { JobRow } from "../jobs/job-row.ts";
import { datesOf, groupKey, nextMilestones, type MilestoneGroup } from "./milestone-groups.ts";

/** A group of dates with its title, what can be recorded next, and the agreements that moved its limits. */
export type ShownGroup = {
  group: MilestoneGroup;
  title: string;
  note: string | null;
  next: MilestoneKind[];
  extensions: VrSide["extensions"];
};

/**
 * The groups as the page shows them, the reader's own side first. What the reader's agency keeps is there even
 * before its first date, so that one can be recorded.
 */
export function shownGroups(
  groups: readonly MilestoneGroup[],
  client: ClientOutput,
  side: "ips" | "vr",
  jobs: readonly JobRow[],
): ShownGroup[] {
  const all = [...groups, ...stillEmpty(groups, client, side)];
  const first = side === "ips" ? ["episode", "vr", "job"] : ["vr", "episode", "job"];
  return all
    .toSorted((a, b) => first.indexOf(a.subject) - first.indexOf(b.subject) || Number(b.own) - Number(a.own))
    .map((group) => ({
      group,
      ...wordsOf(group, client, jobs),
      next:
        group.own && isOpen(group, client) ? nextMilestones(group.subject, group.source, datesOf(group)) : [],
      extensions:
        client.vr &&
        group.subject === "vr" &&
        group.source === "own" &&
        (group.subjectId === client.vr.caseId || group.subjectId === null)
          ? client.vr.extensions
          : [],
    }));
}

function stillEmpty(
  groups: readonly MilestoneGroup[],
  client: ClientOutput,
  side: "ips" | "vr",
): MilestoneGroup[] {
  if (!client.own) return [];
  const empty = (subjectId: string, source: MilestoneSource): MilestoneGroup => {
    const group = { subject: "vr", subjectId, source, own: true } as const;
    return { ...group, key: groupKey(group), entries: [] };
  };
  const episode = currentEpisode(client);
  if (side === "ips") {
    const hasVr = groups.some(({ subject }) => subject === "vr");
    return hasVr || !episode || episode.exitedOn !== null ? [] : [empty(episode.episodeId, "reported")];
  }
  const caseId = client.vr?.source === "own" ? client.vr.caseId : null;
  const known = groups.some(({ subject, subjectId }) => subject === "vr" && subjectId === caseId);
  return caseId === null || known ? [] : [empty(caseId, "own")];
}

/** Whether dates still follow: the case or episode in question has not ended. */
function isOpen({ subject, subjectId, source }: MilestoneGroup, client: ClientOutput): boolean {
  if (subject === "vr" && source === "own")
    return client.vr?.caseId === subjectId && client.vr?.closedOn === null;
  if (subject === "job") return false;
  return (
    client.episodes.some(({ episodeId, exitedOn }) => episodeId === subjectId && exitedOn === null) ||
    (subject === "vr" && subjectId === null)
  );
}

function wordsOf(
  { subject, subjectId, source, own }: MilestoneGroup,
  client: ClientOutput,
  jobs: readonly JobRow[],
): { title: string; note: string | null } {
  if (subject === "job") {
    const job = jobs.find(({ jobId }) => jobId === subjectId);
    return {
      title: job ? `${job.title} at ${job.employerName}` : "A job",
      note: own ? null : "On the other agency's record",
    };
  }
  if (subject === "episode") {
    const episode = client.episodes.find(({ episodeId }) => episodeId === subjectId);
    return {
      title: `IPS${episode ? `, ${episode.unitName}` : ""}`,
      note: own ? null : "On the program's record",
    };
  }
  if (source === "reported")
    return {
      title: "VR, as the program was told",
      note: "VR keeps its own dates. These are what your program knows of them.",
    };
  const { vr } = client;
  const whom = vr && vr.caseId === subjectId ? [vr.agencyName, vr.officeName].filter(Boolean).join(", ") : "";
  return own
    ? { title: "VR case", note: null }
    : { title: "VR case", note: `On the record of ${whom || "the VR agency"}` };
}

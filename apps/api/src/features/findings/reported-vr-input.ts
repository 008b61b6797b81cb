import type { MilestoneKind, VrInput } from "@ips/domain";
import type { MilestoneInForce } from "./milestones-in-force.ts";

/**
 * The VR dates that an IPS program was told, for the episode that is judged. A date that was told without naming an
 * episode counts where the episode has none of its own. Null when nothing was told.
 */
export function reportedVrInput(
  reportedVrId: string | null,
  episodeId: string | null,
  milestones: readonly MilestoneInForce[],
): { vr: VrInput; milestones: readonly MilestoneInForce[] } | null {
  const told = milestones.filter(({ source }) => source === "reported");
  const ofEpisode = told.filter((milestone) => milestone.episodeId === episodeId);
  const ofNone = told.filter(
    ({ episodeId: named, kind }) => named === null && !ofEpisode.some((own) => own.kind === kind),
  );
  const used = [...ofEpisode, ...(episodeId === null ? [] : ofNone)];
  if (reportedVrId === null && used.length === 0) return null;
  const on = (kind: MilestoneKind) => used.find((milestone) => milestone.kind === kind)?.onDate ?? null;
  return {
    vr: {
      id: reportedVrId,
      source: "reported",
      appliedOn: on("vr-application"),
      applicationCompleteOn: on("vr-application-complete"),
      eligibleOn: on("vr-eligibility"),
      waitlistPlacedOn: on("vr-waitlist-placed"),
      waitlistReleasedOn: on("vr-waitlist-released"),
      ipeSignedOn: on("vr-ipe-signed"),
      closedOn: on("vr-closure"),
      trialWork: [],
      extensions: [],
    },
    milestones: used,
  };
}

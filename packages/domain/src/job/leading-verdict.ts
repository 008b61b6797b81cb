import type { AgencyKind } from "../vocabulary/agency-kind.ts";
import type { JurisdictionId } from "../vocabulary/jurisdiction-id.ts";

/** Whose question about a job: IPS's, VR's, or that of New York's PROS programs. */
export const jobVerdictKinds = ["ips", "vr", "pros"] as const;

/** One of {@link jobVerdictKinds}. */
export type JobVerdictKind = (typeof jobVerdictKinds)[number];

/**
 * Which verdict on a job leads at an agency; the others stand beside it, because sources disagree. VR goes by the federal definition
 * everywhere; an IPS program in New York goes by what PROS asks.
 * @example
 * ```ts
 * leadingVerdict("us-federal", "ips"); // => "ips"
 * leadingVerdict("us-new-york", "ips"); // => "pros"
 * leadingVerdict("us-new-york", "vr"); // => "vr"
 * ```
 */
export function leadingVerdict(jurisdiction: JurisdictionId, agency: AgencyKind): JobVerdictKind {
  if (agency === "vr") return "vr";
  return jurisdiction === "us-new-york" ? "pros" : "ips";
}

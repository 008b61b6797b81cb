import type { Citation } from "../citation/citation.ts";
import { authorizationElements, part2Notice, vrNoFurtherRelease } from "../citation/consent.ts";
import type { AgencyKind } from "../vocabulary/agency-kind.ts";
import type { DataGroup } from "../vocabulary/data-group.ts";
import type { DisclosureAttachment } from "../vocabulary/disclosure-attachment.ts";

/** One thing that goes with a disclosure, and why. */
export type RequiredAttachment = { attachment: DisclosureAttachment; cite: Citation };

/**
 * What must go with a disclosure of some data groups: always the notice about redisclosure; with substance-use records the Part 2 notice and a
 * copy or clear explanation of the consent (42 CFR 2.32); with what a VR agency discloses, that it may not be released further.
 * @example
 * ```ts
 * disclosureAttachmentsFor(["job-search-plan"], "ips").map(({ attachment }) => attachment); // => ["redisclosure-notice"]
 * disclosureAttachmentsFor(["substance-use"], "ips").map(({ attachment }) => attachment); // => ["redisclosure-notice", "part2-notice", "copy-or-scope-of-consent"]
 * disclosureAttachmentsFor(["ipe-and-vr-services"], "vr").map(({ attachment }) => attachment); // => ["redisclosure-notice", "vr-no-further-release"]
 * ```
 */
export function disclosureAttachmentsFor(
  groups: readonly DataGroup[],
  from: AgencyKind,
): RequiredAttachment[] {
  const part2: RequiredAttachment[] = [
    { attachment: "part2-notice", cite: part2Notice },
    { attachment: "copy-or-scope-of-consent", cite: part2Notice },
  ];
  return [
    { attachment: "redisclosure-notice", cite: authorizationElements },
    ...(groups.includes("substance-use") ? part2 : []),
    ...(from === "vr" ? [{ attachment: "vr-no-further-release" as const, cite: vrNoFurtherRelease }] : []),
  ];
}

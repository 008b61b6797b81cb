import type { AgencyKind } from "../vocabulary/agency-kind.ts";
import type { DataGroup } from "../vocabulary/data-group.ts";

/** What is written on everything that leaves the record. */
export const disclosureNotices = [
  "redisclosure",
  "vr-confidential",
  "part2",
  "own-copy",
  "staff-only",
  "published-figures",
] as const;

/** One of {@link disclosureNotices}. */
export type DisclosureNotice = (typeof disclosureNotices)[number];

/**
 * Who holds the paper or the file when it has left: the job seeker, somebody whom a release names, the agency's own
 * staff, or whoever reads figures that a program has published: counts and scores, of nobody by name.
 */
export type DisclosureAudience = "person" | "recipient" | "staff" | "published";

/** Something that leaves the record. */
export type Leaving = {
  audience: DisclosureAudience;
  /** Whose record it comes from. */
  from: AgencyKind;
  groups: readonly DataGroup[];
};

/**
 * The notices that something must carry when it leaves the record, in the order in which they are read. The one place that
 * decides it. Substance-use records carry the notice of 42 CFR 2.32 whoever holds them but the person; what VR gives is
 * further bound by 34 CFR 361.38; a recipient of a release is told that the law of the sender may no longer protect it
 * (45 CFR 164.508(c)(2)(iii)).
 * @example
 * ```ts
 * disclosureNoticesFor({ audience: "recipient", from: "ips", groups: ["job-search-plan"] }); // => ["redisclosure"]
 * disclosureNoticesFor({ audience: "recipient", from: "vr", groups: ["substance-use"] }); // => ["redisclosure", "vr-confidential", "part2"]
 * disclosureNoticesFor({ audience: "person", from: "ips", groups: ["substance-use"] }); // => ["own-copy"]
 * disclosureNoticesFor({ audience: "published", from: "ips", groups: [] }); // => ["published-figures"]
 * ```
 */
export function disclosureNoticesFor({ audience, from, groups }: Leaving): DisclosureNotice[] {
  if (audience === "person") return ["own-copy"];
  if (audience === "published") return ["published-figures"];
  const part2: DisclosureNotice[] = groups.includes("substance-use") ? ["part2"] : [];
  if (audience === "staff") return ["staff-only", ...part2];
  return ["redisclosure", ...(from === "vr" ? (["vr-confidential"] as const) : []), ...part2];
}

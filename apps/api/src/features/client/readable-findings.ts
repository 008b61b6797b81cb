import type { AgencyKind, DataGroup, Finding, RuleId } from "@ips/domain";

/** Which side's record a rule judges: the IPS program's, the VR agency's, or each agency's own. */
type Track = "ips" | "vr" | "own";

/**
 * What a rule is about, and the groups of data it reads. A reader who lacks one of them would be told something
 * false (no employer contact, when the contacts are merely not shown), so the finding is left out instead.
 */
const reads: Record<RuleId, { track: Track; groups: readonly DataGroup[] }> = {
  "vr.eligibility-decision": { track: "vr", groups: ["ipe-and-vr-services"] },
  "vr.ipe": { track: "vr", groups: ["ipe-and-vr-services"] },
  "ips.first-employer-contact.from-entry": {
    track: "ips",
    groups: ["referral-and-eligibility", "employer-contacts"],
  },
  "ips.first-employer-contact.from-first-meeting": {
    track: "ips",
    groups: ["referral-and-eligibility", "employer-contacts", "case-notes"],
  },
  "release.expiry": { track: "own", groups: ["identity"] },
  "ips.follow-along.next-contact": {
    track: "ips",
    groups: ["referral-and-eligibility", "jobs-and-wages", "case-notes"],
  },
  "ips.step-down.offer": { track: "ips", groups: ["referral-and-eligibility", "jobs-and-wages"] },
  "ips.benefits-planning.before-work": {
    track: "ips",
    groups: ["referral-and-eligibility", "jobs-and-wages", "benefits"],
  },
  "vr.retention.in-job": { track: "vr", groups: ["ipe-and-vr-services", "jobs-and-wages"] },
  "vr.ipe-review.due": { track: "vr", groups: ["ipe-and-vr-services"] },
  "vr.supported-employment.ends": { track: "vr", groups: ["ipe-and-vr-services", "jobs-and-wages"] },
  // The birth date stands with the identity.
  "vr.extended-services-youth.end": { track: "vr", groups: ["ipe-and-vr-services", "identity"] },
  "vr.post-employment.open": { track: "vr", groups: ["ipe-and-vr-services"] },
  "plan.review": { track: "ips", groups: ["job-search-plan"] },
};

/** What an IPS program was told about VR stands with the referral, not with VR's own case. */
const readsReported: readonly DataGroup[] = ["referral-and-eligibility"];

/** The findings of one agency's record of a person, with the groups of it that the reader may see. */
export type RecordFindings = {
  readonly kind: AgencyKind;
  readonly groups: ReadonlySet<DataGroup>;
  readonly findings: readonly Finding[];
};

const readable = ({ kind, groups }: RecordFindings, finding: Finding): boolean => {
  const { track, groups: needed } = reads[finding.rule];
  const wanted = track === "vr" && kind === "ips" ? readsReported : needed;
  return wanted.every((group) => groups.has(group));
};

/**
 * The findings of a person as one reader may know them: each side's rules come from that side's own record where it
 * is open to the reader. An IPS reader without VR's record keeps what the program was told; a VR reader without the
 * program's record is told nothing about it.
 *
 * @param own the reader's own agency's record of the person, or the record that a release opened when there is no own one.
 * @param others records of the same person at other agencies, as far as releases open them.
 */
export function readableFindings(own: RecordFindings, others: readonly RecordFindings[]): Finding[] {
  const otherSide = others.filter((record) => record.kind !== own.kind);
  const ofOthers = otherSide.flatMap((record) =>
    record.findings.filter(
      (finding) => reads[finding.rule].track === record.kind && readable(record, finding),
    ),
  );
  const answered = new Set(ofOthers.map((finding) => finding.rule));
  const ofOwn = own.findings.filter((finding) => {
    const { track } = reads[finding.rule];
    if (!readable(own, finding) || answered.has(finding.rule)) return false;
    return track === "own" || track === own.kind || own.kind === "ips";
  });
  return [...ofOwn, ...ofOthers];
}

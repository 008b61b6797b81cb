import type { TodayAction } from "@ips/contract";
import type { AgencyKind, Finding, RuleId } from "@ips/domain";

/** Where a finding is solved, by who looks: each side gets the place where it can do something about it. */
const actions: Record<RuleId, Record<AgencyKind, TodayAction>> = {
  "vr.eligibility-decision": { ips: "open-client", vr: "record-eligibility" },
  "vr.ipe": { ips: "open-plan", vr: "record-ipe" },
  "ips.first-employer-contact.from-entry": { ips: "log-employer-contact", vr: "open-client" },
  "ips.first-employer-contact.from-first-meeting": { ips: "log-employer-contact", vr: "open-client" },
  "release.expiry": { ips: "renew-release", vr: "renew-release" },
  "ips.follow-along.next-contact": { ips: "log-contact", vr: "open-client" },
  "ips.step-down.offer": { ips: "open-client", vr: "open-client" },
  "ips.benefits-planning.before-work": { ips: "open-client", vr: "open-client" },
  "vr.retention.in-job": { ips: "open-client", vr: "open-client" },
  "vr.ipe-review.due": { ips: "open-client", vr: "open-client" },
  "vr.supported-employment.ends": { ips: "open-client", vr: "open-client" },
  "vr.extended-services-youth.end": { ips: "open-client", vr: "open-client" },
  "vr.post-employment.open": { ips: "open-client", vr: "open-client" },
  "plan.review": { ips: "open-plan", vr: "open-plan" },
};

/** The action that solves a finding for a reader of this kind of agency. A release to a person is signed anew where it stands. */
export const actionFor = (
  { rule, record }: Pick<Finding, "rule" | "record">,
  kind: AgencyKind,
): TodayAction => (record?.table === "person_release" ? "open-sharing" : actions[rule][kind]);

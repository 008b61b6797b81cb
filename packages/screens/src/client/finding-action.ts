import type { ClientOutput, FindingView } from "@ips/contract";

/** Where a finding is solved, for this reader; null where it is not theirs to solve. */
export function findingAction(
  { rule, record }: FindingView,
  client: ClientOutput,
  side: "ips" | "vr",
): { href: string; text: string } | null {
  const page = `/clients/${client.clientId}`;
  const { can } = client;
  if (rule.startsWith("ips.first-employer-contact")) {
    return can.logEmployerContact && side === "ips"
      ? { href: `/log-employer-contact?client=${client.clientId}`, text: "Log employer contact" }
      : null;
  }
  switch (rule) {
    case "ips.follow-along.next-contact":
      return can.logContact && side === "ips"
        ? { href: `/log-contact?client=${client.clientId}`, text: "Log contact" }
        : null;
    case "plan.review":
      return can.editPlan ? { href: `${page}/plan`, text: "Open plan" } : null;
    case "release.expiry":
      if (record?.table === "person_release")
        return can.sign ? { href: `${page}/sharing`, text: "Open sharing" } : null;
      return can.sign && record ? { href: `${page}/sharing/sign?renew=${record.id}`, text: "Renew" } : null;
    case "vr.eligibility-decision":
      return can.editVrCase ? { href: `${page}/dates`, text: "Record decision" } : null;
    case "vr.ipe":
      if (can.editVrCase) return { href: `${page}/dates`, text: "Record IPE" };
      return can.editPlan ? { href: `${page}/plan`, text: "Open plan" } : null;
    default:
      return null;
  }
}

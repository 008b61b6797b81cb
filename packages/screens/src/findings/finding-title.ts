import type { FindingView } from "@ips/contract";
import { formatDaysLeft } from "@ips/i18n/format-due";
import { findingTitleEnglish } from "@ips/i18n/finding-title-english";

/** A finding in a few words with its time: "IPE not signed · 4 days late". */
export function findingTitle(finding: Pick<FindingView, "code" | "status" | "daysLeft">): string {
  const title = findingTitleEnglish(finding.code);
  const timed = finding.daysLeft !== null && (finding.status === "due" || finding.status === "overdue");
  return timed ? `${title} · ${formatDaysLeft(finding.daysLeft ?? 0, "en")}` : title;
}

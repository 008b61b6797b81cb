import type { FindingStatus } from "@ips/domain";
import { dueSoonName, findingStatusName } from "@ips/i18n/finding-status";
import type { StatusKind } from "@ips/ui/status";

/** A due date this near is shown as "due soon". */
const soon = 7;

/** How a finding's status is drawn: what is due within a week differs from what is due later. */
export function statusKind(status: FindingStatus, daysLeft: number | null): StatusKind {
  return status === "due" && daysLeft !== null && daysLeft <= soon ? "due-soon" : status;
}

/** The word of the same status. */
export function statusWord(status: FindingStatus, daysLeft: number | null): string {
  return statusKind(status, daysLeft) === "due-soon" ? dueSoonName() : findingStatusName(status);
}

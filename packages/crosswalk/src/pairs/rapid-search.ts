import type { PlainDate } from "@ips/domain";
import { crosswalkDocument } from "../citations.ts";
import type { DutyStanding } from "../duty-standing.ts";
import { fromFinding } from "../internal/stand.ts";
import type { SharedClient } from "../shared-client.ts";

/** Rapid job search ↔ a timely IPE: a hiring manager within 30 days, the IPE within 90. */
export function rapidSearch({ findings }: SharedClient, today: PlainDate): DutyStanding[] {
  const contact = findings.find(({ rule, leads }) => leads && rule.startsWith("ips.first-employer-contact"));
  const ipe = findings.find(({ rule }) => rule === "vr.ipe");
  return [
    fromFinding("ips.first-employer-contact", today, contact, [crosswalkDocument]),
    fromFinding("vr.ipe-signed", today, ipe, [crosswalkDocument]),
  ];
}

import type { PlainDate } from "@ips/domain";
import { crosswalkDocument } from "../citations.ts";
import type { DutyStanding } from "../duty-standing.ts";
import { stand } from "../internal/stand.ts";
import type { SharedClient } from "../shared-client.ts";

/** Preferences honored ↔ comprehensive assessment: a whole career profile is the information that the assessment asks for. */
export function preferences({ profile, assessmentOn }: SharedClient, today: PlainDate): DutyStanding[] {
  const cites = [crosswalkDocument];
  const status = profile?.answer === "met" ? "met" : "due";
  return [
    stand("ips.career-profile", today, { status: profile === null ? "missing-answer" : status, cites }),
    stand("vr.comprehensive-assessment", today, {
      status: assessmentOn === null ? "missing-answer" : "met",
      cites,
    }),
  ];
}

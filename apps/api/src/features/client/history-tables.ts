import type { HistoryKind } from "@ips/contract";

/** Which tables tell of which kind of thing. */
export const historyTables: Readonly<Record<HistoryKind, readonly string[]>> = {
  person: ["client"],
  services: ["episode", "assignment", "referral", "referral_question", "referral_receipt", "reported_vr"],
  vr: ["vr_case", "clock_extension"],
  dates: ["milestone", "milestone_evidence", "evidence_filed_in_error", "clock_extension"],
  contacts: ["contact", "employer_contact_client", "shared_work"],
  jobs: ["job"],
  plan: ["plan", "plan_acknowledgement", "plan_comment", "task", "received_copy"],
  sharing: ["release", "person_release", "release_offer", "handed_over", "break_glass"],
};

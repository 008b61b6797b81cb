import type { FindingCode } from "@ips/domain";

type AtWork = Extract<
  FindingCode,
  | `ips.follow-along.${string}`
  | `ips.step-down.${string}`
  | `ips.benefits-planning.${string}`
  | `vr.retention.${string}`
>;

/** What findings about a job that somebody holds mean. */
export const findingSentenceAtWorkEn: Record<AtWork, string> = {
  "ips.follow-along.services-ended": "The person has left the program.",
  "ips.follow-along.kept": "The person was met in person, or the next contact is not due yet.",
  "ips.follow-along.due": "The person is to be met in person about how the job is going.",
  "ips.follow-along.missed":
    "The time for a contact in person about the job has passed without one. It stays open until the person is met.",
  "ips.follow-along.after-job-end-due":
    "A job has ended. The person is met within three days, to hear how it was and to offer the search again.",
  "ips.follow-along.after-job-end-missed":
    "A job has ended and the person has not been met in person since. The search is still to be offered again.",
  "ips.follow-along.job-over": "The last job ended more than a month ago; what comes next is the job search.",

  "ips.step-down.not-yet": "The person has worked for less than a year; support goes on as it is.",
  "ips.step-down.may-be-offered":
    "The person has held the job for a year. They may be asked whether somebody else should take over the support. It is theirs to decide, and support does not end by time.",
  "ips.step-down.figure-not-known":
    "No figure is known for the day on which the job began, so none is assumed.",

  "ips.benefits-planning.not-known":
    "Nobody has recorded whether the person receives benefits, so nothing is said about it.",
  "ips.benefits-planning.no-benefits": "The person receives no benefits that work could change.",
  "ips.benefits-planning.planned-before-start":
    "A benefits planning session was held before the first day of work.",
  "ips.benefits-planning.planned-after-start":
    "A benefits planning session was held, after the job had begun.",
  "ips.benefits-planning.to-be-planned":
    "The person receives benefits and has begun to work without a session about what work does to them. One helps them to decide about hours and pay.",

  "vr.retention.figure-not-known":
    "No figure is known for the day on which the job began, so none is assumed.",
  "vr.retention.running":
    "The person works; the 90 days that VR waits at least before it closes a record are running.",
  "vr.retention.nearly-reached":
    "The 90 days that VR waits at least before it closes a record are nearly over. It is a minimum: the record stays open while services are still needed.",
  "vr.retention.reached":
    "The person has held the job for 90 days. VR may look at closing the record, if both are satisfied and no more services are needed.",
  "vr.retention.closed": "The VR case is closed.",
};

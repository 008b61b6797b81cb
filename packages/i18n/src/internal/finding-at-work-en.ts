import type { FindingCode } from "@ips/domain";
import type { FindingWords } from "../finding.ts";

type AtWork = Extract<
  FindingCode,
  | `ips.follow-along.${string}`
  | `ips.step-down.${string}`
  | `ips.benefits-planning.${string}`
  | `vr.retention.${string}`
>;

/** What findings about a job that somebody holds say. */
export const findingAtWorkEn: Record<AtWork, FindingWords> = {
  "ips.follow-along.services-ended": {
    title: "Contact around a job",
    sentence: "The person has left the program.",
  },
  "ips.follow-along.kept": {
    title: "Contact around a job",
    sentence: "The person was met in person, or the next contact is not due yet.",
  },
  "ips.follow-along.due": {
    title: "Contact about the job",
    sentence: "The person is to be met in person about how the job is going.",
  },
  "ips.follow-along.missed": {
    title: "Nobody met the person about the job",
    sentence:
      "The time for a contact in person about the job has passed without one. It stays open until the person is met.",
  },
  "ips.follow-along.after-job-end-due": {
    title: "Offer the search again",
    sentence:
      "A job has ended. The person is met within three days, to hear how it was and to offer the search again.",
  },
  "ips.follow-along.after-job-end-missed": {
    title: "Nobody met the person since the job ended",
    sentence:
      "A job has ended and the person has not been met in person since. The search is still to be offered again.",
  },
  "ips.follow-along.job-over": {
    title: "Contact around a job",
    sentence: "The last job ended more than a month ago; what comes next is the job search.",
  },

  "ips.step-down.not-yet": {
    title: "Stepping down",
    sentence: "The person has worked for less than a year; support goes on as it is.",
  },
  "ips.step-down.may-be-offered": {
    title: "Stepping down may be talked about",
    sentence:
      "The person has held the job for a year. They may be asked whether somebody else should take over the support. It is theirs to decide, and support does not end by time.",
  },
  "ips.step-down.figure-not-known": {
    title: "Stepping down",
    sentence: "No figure is known for the day on which the job began, so none is assumed.",
  },

  "ips.benefits-planning.not-known": {
    title: "Benefits planning before the job",
    sentence: "Nobody has recorded whether the person receives benefits, so nothing is said about it.",
  },
  "ips.benefits-planning.no-benefits": {
    title: "Benefits planning before the job",
    sentence: "The person receives no benefits that work could change.",
  },
  "ips.benefits-planning.planned-before-start": {
    title: "Benefits planning before the job",
    sentence: "A benefits planning session was held before the first day of work.",
  },
  "ips.benefits-planning.planned-after-start": {
    title: "Benefits planning after the start",
    sentence: "A benefits planning session was held, after the job had begun.",
  },
  "ips.benefits-planning.to-be-planned": {
    title: "Benefits planning session",
    sentence:
      "The person receives benefits and has begun to work without a session about what work does to them. One helps them to decide about hours and pay.",
  },

  "vr.retention.figure-not-known": {
    title: "90 days in the job",
    sentence: "No figure is known for the day on which the job began, so none is assumed.",
  },
  "vr.retention.running": {
    title: "90 days in the job",
    sentence: "The person works; the 90 days that VR waits at least before it closes a record are running.",
  },
  "vr.retention.nearly-reached": {
    title: "90 days in the job reached",
    sentence:
      "The 90 days that VR waits at least before it closes a record are nearly over. It is a minimum: the record stays open while services are still needed.",
  },
  "vr.retention.reached": {
    title: "90 days in the job",
    sentence:
      "The person has held the job for 90 days. VR may look at closing the record, if both are satisfied and no more services are needed.",
  },
  "vr.retention.closed": { title: "90 days in the job", sentence: "The VR case is closed." },
};

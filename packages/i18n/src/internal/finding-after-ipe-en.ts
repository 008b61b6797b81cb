import type { FindingCode } from "@ips/domain";
import type { FindingWords } from "../finding.ts";

type AfterIpe = Extract<
  FindingCode,
  | `vr.ipe-review.${string}`
  | `vr.supported-employment.${string}`
  | `vr.extended-services-youth.${string}`
  | `vr.post-employment.${string}`
>;

/** What findings about a VR case after its IPE say. */
export const findingAfterIpeEn: Record<AfterIpe, FindingWords> = {
  "vr.ipe-review.figure-not-known": {
    title: "IPE review",
    sentence: "No figure is known for the day from which the review counts, so none is assumed.",
  },
  "vr.ipe-review.scheduled": {
    title: "IPE review",
    sentence: "The IPE was looked at within the time asked for; the next review has its day.",
  },
  "vr.ipe-review.due-soon": {
    title: "IPE review",
    sentence: "The counselor and the person look at the IPE together soon, and write it down.",
  },
  "vr.ipe-review.overdue": {
    title: "IPE not reviewed",
    sentence: "The time to look at the IPE together has passed, and no review is recorded.",
  },
  "vr.supported-employment.figure-not-known": {
    title: "Supported employment services",
    sentence: "No figure is known for the day on which the job began, so none is assumed.",
  },
  "vr.supported-employment.running": {
    title: "Supported employment services",
    sentence: "VR's supported employment services run; by their end the person moves to extended services.",
  },
  "vr.supported-employment.nearly-over": {
    title: "Supported employment services end",
    sentence:
      "VR's supported employment services end soon, and no transition to extended services is recorded.",
  },
  "vr.supported-employment.over": {
    title: "Supported employment services over",
    sentence:
      "The time of VR's supported employment services has passed, and no transition to extended services is recorded.",
  },
  "vr.supported-employment.moved-on": {
    title: "Moved to extended services",
    sentence: "The person has moved to extended services.",
  },
  "vr.extended-services-youth.not-known": {
    title: "Extended services that VR pays for",
    sentence: "Until when VR may pay cannot be said without the birth date and the priority category.",
  },
  "vr.extended-services-youth.not-for-adults": {
    title: "VR pays for extended services",
    sentence:
      "VR may pay for extended services only for a young person with a most significant disability; another source is needed.",
  },
  "vr.extended-services-youth.running": {
    title: "Extended services that VR pays for",
    sentence: "VR pays for extended services; the day on which somebody else takes over is known.",
  },
  "vr.extended-services-youth.nearly-over": {
    title: "Extended services: VR's share ends",
    sentence: "VR may soon pay no longer; somebody else has to take over without a gap.",
  },
  "vr.extended-services-youth.over": {
    title: "Extended services: VR's share is over",
    sentence: "The day until which VR may pay has passed, and no end is recorded.",
  },
  "vr.extended-services-youth.ended": {
    title: "Extended services taken over",
    sentence: "VR pays for extended services no longer.",
  },
  "vr.post-employment.open": {
    title: "Services after the outcome are possible",
    sentence:
      "The outcome is achieved and the exit is not reported: services to keep the job can still be given under an amended IPE.",
  },
  "vr.post-employment.over": {
    title: "Services after the outcome",
    sentence: "The exit has been reported; whoever needs VR again applies anew.",
  },
};

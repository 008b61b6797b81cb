import type { FindingCode } from "@ips/domain";

type AfterIpe = Extract<
  FindingCode,
  | `vr.ipe-review.${string}`
  | `vr.supported-employment.${string}`
  | `vr.extended-services-youth.${string}`
  | `vr.post-employment.${string}`
>;

/** What findings about the time after the IPE mean. */
export const findingSentenceAfterIpeEn: Record<AfterIpe, string> = {
  "vr.ipe-review.figure-not-known":
    "No figure is known for the day from which the review counts, so none is assumed.",
  "vr.ipe-review.scheduled": "The IPE was looked at within the time asked for; the next review has its day.",
  "vr.ipe-review.due-soon": "The counselor and the person look at the IPE together soon, and write it down.",
  "vr.ipe-review.overdue": "The time to look at the IPE together has passed, and no review is recorded.",

  "vr.supported-employment.figure-not-known":
    "No figure is known for the day on which the job began, so none is assumed.",
  "vr.supported-employment.running":
    "VR's supported employment services run; by their end the person moves to extended services.",
  "vr.supported-employment.nearly-over":
    "VR's supported employment services end soon, and no transition to extended services is recorded.",
  "vr.supported-employment.over":
    "The time of VR's supported employment services has passed, and no transition to extended services is recorded.",
  "vr.supported-employment.moved-on": "The person has moved to extended services.",

  "vr.extended-services-youth.not-known":
    "Until when VR may pay cannot be said without the birth date and the priority category.",
  "vr.extended-services-youth.not-for-adults":
    "VR may pay for extended services only for a young person with a most significant disability; another source is needed.",
  "vr.extended-services-youth.running":
    "VR pays for extended services; the day on which somebody else takes over is known.",
  "vr.extended-services-youth.nearly-over":
    "VR may soon pay no longer; somebody else has to take over without a gap.",
  "vr.extended-services-youth.over": "The day until which VR may pay has passed, and no end is recorded.",
  "vr.extended-services-youth.ended": "VR pays for extended services no longer.",

  "vr.post-employment.open":
    "The outcome is achieved and the exit is not reported: services to keep the job can still be given under an amended IPE.",
  "vr.post-employment.over": "The exit has been reported; whoever needs VR again applies anew.",
};

import type { FindingCode } from "@ips/domain";
import { findingSentenceAfterIpeEn } from "./finding-sentence-after-ipe-en.ts";
import { findingSentenceAtWorkEn } from "./finding-sentence-at-work-en.ts";

/** What a finding means, in one or two sentences. */
export const findingSentenceEn: Record<FindingCode, string> = {
  "vr.eligibility.no-application": "Nobody has applied to VR, so no decision is owed.",
  "vr.eligibility.application-date-missing":
    "The date of the signed VR application is not recorded, so nobody can say whether the decision was in time.",
  "vr.eligibility.application-complete-date-missing":
    "In this agency the clock runs from the day on which the application was complete, and that day is not recorded.",
  "vr.eligibility.decision-date-missing":
    "An IPE is signed, so eligibility was decided; the day is not recorded.",
  "vr.eligibility.dates-contradict":
    "Eligibility is dated before the application. One of the two dates needs a correction.",
  "vr.eligibility.figure-not-known":
    "No time limit is known for the day on which this clock started, so none is assumed.",
  "vr.eligibility.pending": "VR is deciding, and the time for it is still running.",
  "vr.eligibility.pending-extended": "The time to decide was lawfully extended and is still running.",
  "vr.eligibility.pending-trial-work":
    "Trial work is under way, so the decision may take longer than the usual time.",
  "vr.eligibility.pending-overdue":
    "The time to decide has passed and no decision is recorded. A decision, or an agreement with the person, is needed.",
  "vr.eligibility.pending-overdue-extension-agreed-late":
    "The time to decide had passed before the extension was agreed. The extension is shown, but it does not undo the delay.",
  "vr.eligibility.pending-overdue-extension-not-valid":
    "The time to decide has passed. An extension is recorded, but something it needs is missing, so it does not count.",
  "vr.eligibility.decided-in-time": "Eligibility was decided in time.",
  "vr.eligibility.decided-in-extended-time":
    "Eligibility was decided within the time that was lawfully extended.",
  "vr.eligibility.decided-late": "Eligibility is decided. The decision came after the time for it.",
  "vr.eligibility.decided-late-extension-agreed-late":
    "Eligibility is decided, within an extension that was agreed only after the time had passed.",
  "vr.eligibility.closed-before-decision": "The VR case was closed before a decision was due.",
  "vr.eligibility.closed-late-without-decision":
    "The VR case was closed without a decision, after the time for one.",

  "vr.ipe.not-eligible-yet": "There is no eligibility decision yet, so no IPE is owed.",
  "vr.ipe.eligibility-date-missing":
    "An IPE is signed, but the day of eligibility is not recorded, so nobody can say whether it was in time.",
  "vr.ipe.waiting-list":
    "The person is on VR's waiting list. The time for the IPE starts when they leave it.",
  "vr.ipe.waitlist-release-date-missing":
    "An IPE is signed, but by the record the person is still on the waiting list.",
  "vr.ipe.dates-contradict": "The IPE is dated before eligibility. One of the two dates needs a correction.",
  "vr.ipe.figure-not-known":
    "No time limit is known for the day on which this clock started, so none is assumed.",
  "vr.ipe.pending": "The IPE is being developed and its time is still running.",
  "vr.ipe.pending-extended": "The person and VR agreed on a later date for the IPE.",
  "vr.ipe.pending-overdue":
    "The time for the IPE has passed and none is signed. The plan you share can become its content.",
  "vr.ipe.pending-overdue-extension-agreed-late":
    "The time for the IPE had passed before the extension was agreed. The extension is shown, but it does not undo the delay.",
  "vr.ipe.pending-overdue-extension-not-valid":
    "The time for the IPE has passed. An extension is recorded, but something it needs is missing, so it does not count.",
  "vr.ipe.decided-in-time": "The IPE was signed in time.",
  "vr.ipe.decided-in-extended-time": "The IPE was signed by the later date that both had agreed.",
  "vr.ipe.decided-late": "The IPE is signed. It came after the time for it.",
  "vr.ipe.decided-late-extension-agreed-late":
    "The IPE is signed, within an extension that was agreed only after the time had passed.",
  "vr.ipe.closed-before-ipe": "The VR case was closed before an IPE was due.",
  "vr.ipe.closed-late-without-ipe": "The VR case was closed without an IPE, after the time for one.",

  "ips.first-employer-contact.not-entered": "The person has not entered the program yet.",
  "ips.first-employer-contact.first-meeting-missing":
    "No first meeting with the person is recorded, so this clock has no start.",
  "ips.first-employer-contact.figure-not-known":
    "No time limit is known for the day on which this clock started, so none is assumed.",
  "ips.first-employer-contact.pending":
    "No hiring manager has been met in person for this person yet. There is still time.",
  "ips.first-employer-contact.pending-overdue":
    "Nobody who hires has been met in person for this person so far. A visit soon, together or alone, starts the search.",
  "ips.first-employer-contact.made-in-time": "A hiring manager was met in time.",
  "ips.first-employer-contact.made-late": "A hiring manager was met, later than intended.",
  "ips.first-employer-contact.left-before-due": "The person left the program before this was due.",
  "ips.first-employer-contact.left-without-contact":
    "The person left the program without a hiring manager having been met for them.",

  "release.expiry.not-started": "This release is signed and begins later.",
  "release.expiry.active": "This release is in force.",
  "release.expiry.ends-soon": "Sharing stops after this day unless the person signs again.",
  "release.expiry.expired":
    "Nothing passes under it any more. If the person wants sharing to go on, sign a new one together.",
  "release.expiry.lapsed": "This release ended and was not renewed. A new one can be signed at any time.",
  "release.expiry.replaced": "A newer release covers the same information.",
  "release.expiry.services-ended": "This release has ended, and so have services. Nothing needs to be done.",
  "release.expiry.revoked": "The person took this release back. Nothing passes under it.",

  "plan.review.no-plan": "There is no job search plan yet.",
  "plan.review.date-missing": "The plan has no review date. Set one with the person.",
  "plan.review.scheduled": "A day to look at the plan again is set.",
  "plan.review.due-soon": "It is nearly time to look at the plan again with the person.",
  "plan.review.overdue": "The day set for looking at the plan again has passed.",
  "plan.review.services-ended": "Services have ended; the plan stays as it was.",

  ...findingSentenceAtWorkEn,
  ...findingSentenceAfterIpeEn,
};

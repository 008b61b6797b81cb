import type { FindingCode } from "@ips/domain";
import type { FindingWords } from "../finding.ts";
import { findingAfterIpeEn } from "./finding-after-ipe-en.ts";
import { findingAtWorkEn } from "./finding-at-work-en.ts";

const eligibility = "Eligibility decision";
const ipe = "IPE";
const employer = "First hiring manager";
const release = "Release";
const plan = "Plan review";

export const findingEn: Record<FindingCode, FindingWords> = {
  "vr.eligibility.no-application": {
    title: eligibility,
    sentence: "Nobody has applied to VR, so no decision is owed.",
  },
  "vr.eligibility.application-date-missing": {
    title: "When was the VR application?",
    sentence:
      "The date of the signed VR application is not recorded, so nobody can say whether the decision was in time.",
  },
  "vr.eligibility.application-complete-date-missing": {
    title: "When was the VR application complete?",
    sentence:
      "In this agency the clock runs from the day on which the application was complete, and that day is not recorded.",
  },
  "vr.eligibility.decision-date-missing": {
    title: "When was eligibility decided?",
    sentence: "An IPE is signed, so eligibility was decided; the day is not recorded.",
  },
  "vr.eligibility.dates-contradict": {
    title: "VR dates contradict each other",
    sentence: "Eligibility is dated before the application. One of the two dates needs a correction.",
  },
  "vr.eligibility.figure-not-known": {
    title: eligibility,
    sentence: "No time limit is known for the day on which this clock started, so none is assumed.",
  },
  "vr.eligibility.pending": {
    title: eligibility,
    sentence: "VR is deciding, and the time for it is still running.",
  },
  "vr.eligibility.pending-extended": {
    title: eligibility,
    sentence: "The time to decide was lawfully extended and is still running.",
  },
  "vr.eligibility.pending-trial-work": {
    title: eligibility,
    sentence: "Trial work is under way, so the decision may take longer than the usual time.",
  },
  "vr.eligibility.pending-overdue": {
    title: "Eligibility not decided",
    sentence:
      "The time to decide has passed and no decision is recorded. A decision, or an agreement with the person, is needed.",
  },
  "vr.eligibility.pending-overdue-extension-agreed-late": {
    title: "Eligibility not decided",
    sentence:
      "The time to decide had passed before the extension was agreed. The extension is shown, but it does not undo the delay.",
  },
  "vr.eligibility.pending-overdue-extension-not-valid": {
    title: "Eligibility not decided",
    sentence:
      "The time to decide has passed. An extension is recorded, but something it needs is missing, so it does not count.",
  },
  "vr.eligibility.decided-in-time": { title: eligibility, sentence: "Eligibility was decided in time." },
  "vr.eligibility.decided-in-extended-time": {
    title: eligibility,
    sentence: "Eligibility was decided within the time that was lawfully extended.",
  },
  "vr.eligibility.decided-late": {
    title: "Eligibility decided late",
    sentence: "Eligibility is decided. The decision came after the time for it.",
  },
  "vr.eligibility.decided-late-extension-agreed-late": {
    title: "Eligibility decided late",
    sentence: "Eligibility is decided, within an extension that was agreed only after the time had passed.",
  },
  "vr.eligibility.closed-before-decision": {
    title: eligibility,
    sentence: "The VR case was closed before a decision was due.",
  },
  "vr.eligibility.closed-late-without-decision": {
    title: eligibility,
    sentence: "The VR case was closed without a decision, after the time for one.",
  },

  "vr.ipe.not-eligible-yet": {
    title: ipe,
    sentence: "There is no eligibility decision yet, so no IPE is owed.",
  },
  "vr.ipe.eligibility-date-missing": {
    title: "When was eligibility decided?",
    sentence:
      "An IPE is signed, but the day of eligibility is not recorded, so nobody can say whether it was in time.",
  },
  "vr.ipe.waiting-list": {
    title: ipe,
    sentence: "The person is on VR's waiting list. The time for the IPE starts when they leave it.",
  },
  "vr.ipe.waitlist-release-date-missing": {
    title: "When did the person leave the waiting list?",
    sentence: "An IPE is signed, but by the record the person is still on the waiting list.",
  },
  "vr.ipe.dates-contradict": {
    title: "VR dates contradict each other",
    sentence: "The IPE is dated before eligibility. One of the two dates needs a correction.",
  },
  "vr.ipe.figure-not-known": {
    title: ipe,
    sentence: "No time limit is known for the day on which this clock started, so none is assumed.",
  },
  "vr.ipe.pending": { title: ipe, sentence: "The IPE is being developed and its time is still running." },
  "vr.ipe.pending-extended": {
    title: ipe,
    sentence: "The person and VR agreed on a later date for the IPE.",
  },
  "vr.ipe.pending-overdue": {
    title: "IPE not signed",
    sentence:
      "The time for the IPE has passed and none is signed. The plan you share can become its content.",
  },
  "vr.ipe.pending-overdue-extension-agreed-late": {
    title: "IPE not signed",
    sentence:
      "The time for the IPE had passed before the extension was agreed. The extension is shown, but it does not undo the delay.",
  },
  "vr.ipe.pending-overdue-extension-not-valid": {
    title: "IPE not signed",
    sentence:
      "The time for the IPE has passed. An extension is recorded, but something it needs is missing, so it does not count.",
  },
  "vr.ipe.decided-in-time": { title: ipe, sentence: "The IPE was signed in time." },
  "vr.ipe.decided-in-extended-time": {
    title: ipe,
    sentence: "The IPE was signed by the later date that both had agreed.",
  },
  "vr.ipe.decided-late": {
    title: "IPE signed late",
    sentence: "The IPE is signed. It came after the time for it.",
  },
  "vr.ipe.decided-late-extension-agreed-late": {
    title: "IPE signed late",
    sentence: "The IPE is signed, within an extension that was agreed only after the time had passed.",
  },
  "vr.ipe.closed-before-ipe": { title: ipe, sentence: "The VR case was closed before an IPE was due." },
  "vr.ipe.closed-late-without-ipe": {
    title: ipe,
    sentence: "The VR case was closed without an IPE, after the time for one.",
  },

  "ips.first-employer-contact.not-entered": {
    title: employer,
    sentence: "The person has not entered the program yet.",
  },
  "ips.first-employer-contact.first-meeting-missing": {
    title: "When was the first meeting?",
    sentence: "No first meeting with the person is recorded, so this clock has no start.",
  },
  "ips.first-employer-contact.figure-not-known": {
    title: employer,
    sentence: "No time limit is known for the day on which this clock started, so none is assumed.",
  },
  "ips.first-employer-contact.pending": {
    title: employer,
    sentence: "No hiring manager has been met in person for this person yet. There is still time.",
  },
  "ips.first-employer-contact.pending-overdue": {
    title: "No hiring manager met yet",
    sentence:
      "Nobody who hires has been met in person for this person so far. A visit soon, together or alone, starts the search.",
  },
  "ips.first-employer-contact.made-in-time": {
    title: employer,
    sentence: "A hiring manager was met in time.",
  },
  "ips.first-employer-contact.made-late": {
    title: "First hiring manager met late",
    sentence: "A hiring manager was met, later than intended.",
  },
  "ips.first-employer-contact.left-before-due": {
    title: employer,
    sentence: "The person left the program before this was due.",
  },
  "ips.first-employer-contact.left-without-contact": {
    title: employer,
    sentence: "The person left the program without a hiring manager having been met for them.",
  },

  "release.expiry.not-started": { title: release, sentence: "This release is signed and begins later." },
  "release.expiry.active": { title: release, sentence: "This release is in force." },
  "release.expiry.ends-soon": {
    title: "Release ends",
    sentence: "Sharing stops after this day unless the person signs again.",
  },
  "release.expiry.expired": {
    title: "Release has ended",
    sentence:
      "Nothing passes under it any more. If the person wants sharing to go on, sign a new one together.",
  },
  "release.expiry.lapsed": {
    title: release,
    sentence: "This release ended and was not renewed. A new one can be signed at any time.",
  },
  "release.expiry.replaced": { title: release, sentence: "A newer release covers the same information." },
  "release.expiry.services-ended": {
    title: release,
    sentence: "This release has ended, and so have services. Nothing needs to be done.",
  },
  "release.expiry.revoked": {
    title: release,
    sentence: "The person took this release back. Nothing passes under it.",
  },

  "plan.review.no-plan": { title: plan, sentence: "There is no job search plan yet." },
  "plan.review.date-missing": {
    title: "When will the plan be reviewed?",
    sentence: "The plan has no review date. Set one with the person.",
  },
  "plan.review.scheduled": { title: plan, sentence: "A day to look at the plan again is set." },
  "plan.review.due-soon": {
    title: plan,
    sentence: "It is nearly time to look at the plan again with the person.",
  },
  "plan.review.overdue": { title: plan, sentence: "The day set for looking at the plan again has passed." },
  "plan.review.services-ended": { title: plan, sentence: "Services have ended; the plan stays as it was." },

  ...findingAtWorkEn,
  ...findingAfterIpeEn,
};

import type { ReasonCode } from "@ips/domain";
import type { ReasonWords } from "../reason.ts";

export const reasonEn: Record<ReasonCode, ReasonWords> = {
  "date-not-iso": { what: "This is not a date.", todo: "Write day, month and year." },
  "date-not-in-calendar": { what: "The calendar does not have this day.", todo: "Check day and month." },
  "figure-not-known": {
    what: "No figure is known for this day.",
    todo: "None is guessed; choose a day for which one is known.",
  },
  "stored-under-other-version": {
    what: "This was answered by another version of the rules.",
    todo: "Install that version beside this one and ask it.",
  },

  "extension-without-date": {
    what: "The extension names no date.",
    todo: "Agree on a specific day with the person, and write it down.",
  },
  "extension-not-later": {
    what: "The new date is not later than the one it extends.",
    todo: "Choose a later date.",
  },
  "extension-not-agreed-by-person": {
    what: "Nobody agreed for the person.",
    todo: "Agree with the person or their representative, and write who did.",
  },
  "extension-not-agreed-by-agency": {
    what: "Nobody agreed for the VR agency.",
    todo: "Write who agreed for the agency.",
  },
  "extension-reason-not-allowed": {
    what: "This reason does not extend an eligibility decision.",
    todo: "It needs exceptional circumstances that nobody could foresee, or trial work.",
  },
  "extension-agreed-late": {
    what: "It was agreed after the limit had passed.",
    todo: "It is kept and shown; the limit stays where it was.",
  },

  "milestone-in-future": {
    what: "This date is still to come.",
    todo: "Record it on the day it happens, or check the year.",
  },
  "entry-before-referral": {
    what: "Program entry is dated before the referral.",
    todo: "This can be right; check both dates.",
  },
  "exit-before-entry": {
    what: "Leaving the program is dated before entering it.",
    todo: "Check both dates; often the year is wrong.",
  },
  "application-complete-before-application": {
    what: "The application is dated complete before it was signed.",
    todo: "This can be right; check both dates.",
  },
  "eligibility-before-application": {
    what: "Eligibility is dated before the application.",
    todo: "Check both dates against their documents.",
  },
  "eligibility-before-application-complete": {
    what: "Eligibility is dated before the application was complete.",
    todo: "This can be right; check both dates.",
  },
  "waitlist-before-eligibility": {
    what: "The waiting list is dated before eligibility.",
    todo: "Check both dates.",
  },
  "waitlist-release-before-placement": {
    what: "Leaving the waiting list is dated before being placed on it.",
    todo: "Check both dates.",
  },
  "ipe-before-eligibility": {
    what: "The IPE is dated before eligibility.",
    todo: "Check both dates against their documents.",
  },
  "ipe-while-waitlisted": {
    what: "The IPE is dated before the person left the waiting list.",
    todo: "This can be right; check both dates.",
  },
  "closure-before-application": {
    what: "The case is dated closed before the application.",
    todo: "Check both dates.",
  },
  "vr-event-after-closure": {
    what: "Something is dated after the case was closed.",
    todo: "Check the closing date.",
  },
  "trial-work-end-before-start": {
    what: "Trial work is dated to end before it begins.",
    todo: "Check both dates.",
  },
  "paid-extended-end-before-start": {
    what: "The services that VR pays for are dated to end before they begin.",
    todo: "Check both dates.",
  },
  "ipe-review-before-ipe": {
    what: "The review lies before the IPE was signed.",
    todo: "Check both dates.",
  },
  "job-end-before-start": { what: "The job is dated to end before it starts.", todo: "Check both dates." },

  "release-other-agency": {
    what: "The release names another agency.",
    todo: "Sign one that names this agency.",
  },
  "release-group-not-named": {
    what: "The release does not name this information.",
    todo: "Ask the person whether they want to share it, and sign again.",
  },
  "release-purpose-not-named": {
    what: "The release does not name this purpose.",
    todo: "Ask the person, and sign again.",
  },
  "release-not-started": { what: "The release begins later.", todo: "Wait for its first day." },
  "release-expired": {
    what: "The release has ended.",
    todo: "If the person wants sharing to go on, sign a new one together.",
  },
  "release-revoked": {
    what: "The person took the release back.",
    todo: "Nothing passes, unless they sign again.",
  },
  "release-without-part2": {
    what: "Records about substance use need a consent of their own.",
    todo: "Go through it with the person, or leave this information out.",
  },

  "release-client-missing": { what: "It does not say whose information it is.", todo: "Choose the person." },
  "release-from-missing": { what: "It does not say who shares.", todo: "Choose the agency that shares." },
  "release-recipient-missing": {
    what: "It does not say with whom.",
    todo: "Choose the agency that receives.",
  },
  "release-recipient-is-self": {
    what: "An agency does not release to itself.",
    todo: "Choose another agency.",
  },
  "release-groups-missing": { what: "It does not say which information.", todo: "Choose at least one kind." },
  "release-part2-not-alone": {
    what: "Consent for substance use records stands on a form of its own.",
    todo: "Sign a separate consent for them, and leave them out here.",
  },
  "release-group-unknown": {
    what: "It names information that is no group of this record.",
    todo: 'Choose from the list; there is no "all records".',
  },
  "release-psychotherapy-notes": {
    what: "Psychotherapy notes are not kept here and are never released.",
    todo: "Leave them out.",
  },
  "release-purposes-missing": { what: "It does not say what for.", todo: "Choose at least one purpose." },
  "release-signer-missing": {
    what: "It does not say who signed.",
    todo: "Write the name, and whether it is the person or a representative.",
  },
  "release-authority-missing": {
    what: "A representative signed, and it does not say by what authority.",
    todo: "Write what entitles them to sign.",
  },
  "release-signature-missing": {
    what: "It is not signed.",
    todo: "Sign on screen, or say where the signed paper is.",
  },
  "release-signature-reference-missing": {
    what: "The signature itself is missing.",
    todo: "Sign on screen, or write where the signed paper is kept.",
  },
  "release-signed-on-missing": { what: "The day of the signature is missing.", todo: "Write the day." },
  "release-signed-in-future": { what: "The day of the signature is still to come.", todo: "Check the date." },
  "release-start-missing": { what: "It does not say from when.", todo: "Choose the first day." },
  "release-start-before-signature": {
    what: "It begins before it was signed.",
    todo: "Choose the day of the signature or a later one.",
  },
  "release-expiry-missing": { what: "It has no end.", todo: "Choose the last day." },
  "release-expiry-before-start": { what: "It ends before it begins.", todo: "Check both dates." },
  "release-expiry-past": { what: "Its last day has passed.", todo: "Choose a later day." },
  "release-expiry-too-far": {
    what: "It runs longer than your agency allows.",
    todo: "Choose an earlier last day; it can be renewed.",
  },
  "release-statement-missing": {
    what: "The required statements are not part of it.",
    todo: "Read them with the person.",
  },
  "release-language-missing": {
    what: "It does not say in which language it was read.",
    todo: "Choose the language.",
  },
  "release-copy-not-given": {
    what: "No copy is recorded as given.",
    todo: "Give the person a copy and write the day.",
  },

  "benefit-not-answered": {
    what: "Nobody has recorded whether the person receives SSI or SSDI.",
    todo: "Ask, and record it.",
  },
  "benefit-not-received": {
    what: "The person receives neither SSI nor SSDI.",
    todo: "Decide by the basic criteria.",
  },
  "benefit-not-verified": {
    what: "The benefit is not verified yet.",
    todo: "Get the award letter, or ask Social Security with the person's consent.",
  },
  "intent-not-answered": {
    what: "Nobody has recorded whether the person intends to work.",
    todo: "A completed application is enough evidence.",
  },
  "no-intent-to-work": {
    what: "The person does not intend to work.",
    todo: "Talk about what they wish; they may come back at any time.",
  },
  "birth-date-missing": { what: "The birth date is not recorded.", todo: "Record it." },
  "significance-missing": {
    what: "The significance of the disability is not recorded.",
    todo: "Record the priority category.",
  },
  "extended-services-not-youth": {
    what: "VR may pay for extended services only for youth with a most significant disability.",
    todo: "Name another source of extended services.",
  },
  "outcome-not-achieved": {
    what: "The employment outcome is not achieved yet.",
    todo: "Services go on under the IPE.",
  },
  "exit-reported": {
    what: "The exit has been reported.",
    todo: "The person may apply anew; what is on file is used again.",
  },
  "zero-exclusion": {
    what: "This is no reason to end or withhold IPS services.",
    todo: "Offer help with it, and go on.",
  },
  "no-working-hours": { what: "No working hours are recorded.", todo: "Record the hours of the week." },
  "benefits-planning-due": {
    what: "No benefits planning since the last change.",
    todo: "Offer a session with a written scenario.",
  },
  "benefits-planning-after-start": {
    what: "Benefits planning came only after the job began.",
    todo: "Plan the next one before the change.",
  },
  "step-down-not-yet": {
    what: "Less than a year of steady work.",
    todo: "Supports go on as the person wants them.",
  },
  "step-down-not-working": { what: "The person is not working now.", todo: "Offer a new search." },
  "pros-component-missing": { what: "The PROS component is not recorded.", todo: "Choose the component." },
  "pros-not-one-to-one": {
    what: "This service must be given one to one.",
    todo: "Record it under another service, or correct it.",
  },
  "pros-one-to-one-not-answered": {
    what: "Nobody has recorded whether it was one to one.",
    todo: "Record it.",
  },

  "setting-not-whole-number": {
    what: "This setting is a whole number above zero.",
    todo: "Write it in digits.",
  },
  "setting-laxer-than-federal": {
    what: "This is longer than federal law allows.",
    todo: "Use the federal limit or a shorter one.",
  },
  "setting-without-basis": {
    what: "The setting does not say what it rests on.",
    todo: "Name the state rule or the contract.",
  },
  "setting-over-hundred": {
    what: "A share is more than 100 percent.",
    todo: "Write 100 or less.",
  },
  "setting-rows-not-in-order": {
    what: "The values are not in the order of their dates.",
    todo: "Let each begin later than the one before.",
  },
};

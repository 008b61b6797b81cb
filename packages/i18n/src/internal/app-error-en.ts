import type { AppErrorCode } from "@ips/contract";
import type { AppErrorWords } from "../app-error.ts";
import { appErrorUsualEn } from "./app-error-usual-en.ts";
import { reviewErrorEn } from "./review-error-en.ts";
import { settingErrorEn } from "./setting-error-en.ts";
import { signInErrorEn } from "./sign-in-error-en.ts";

const kept = "What you wrote is still here.";

export const appErrorEn: Record<AppErrorCode, AppErrorWords> = {
  ...appErrorUsualEn,
  ...reviewErrorEn,
  ...settingErrorEn,
  ...signInErrorEn,
  "break-glass.open-already": {
    title: "This record is open to you already.",
    todo: "Go to the person's page.",
  },
  "break-glass.reviewed-already": {
    title: "Somebody has reviewed this opening already.",
    todo: "Load the page again to read what they wrote.",
  },
  "break-glass.too-many-searches": {
    title: "You have looked for people elsewhere in the agency as often as one day allows.",
    todo: "Ask a colleague of the person's own program or office, or go on tomorrow.",
  },
  "review-report.not-handed-over": {
    title: "The report has not been handed over yet.",
    todo: "The reviewers are still writing it. It stands here as soon as they hand it over.",
  },
  "review-report.stale": {
    title: "Somebody else saved this part of the report while you were writing.",
    kept: "Your text is still here, and theirs is saved.",
    todo: "Look at theirs, then choose what stays.",
  },
  "review-report.handed-over": {
    title: "The report has been handed over and can no longer be changed.",
    kept: "What the agency received stays as it is.",
    todo: "Tell the agency of a mistake; the next review can put a score right.",
  },
  "review-report.not-complete": {
    title: "Not every item has an agreed score yet.",
    kept: "Everything written so far is saved.",
    todo: "Agree on the items that are missing, then go on to the report.",
  },
  "review-report.not-written": {
    title: "A part of the report is still empty.",
    kept: "Everything written so far is saved.",
    todo: "Write how the review was done, the strengths and the priorities, then hand it over.",
  },
  "action-plan.no-report": {
    title: "There is no report to plan from yet.",
    todo: "A plan begins when the report of a review has been handed over.",
  },
  "action-plan.closed": {
    title: "This goal has ended.",
    kept: "Its steps and notes stay as they are.",
    todo: "Take the goal up again first.",
  },
  "plan.stale": {
    title: "Somebody saved a newer version while you were writing.",
    kept: "Your text is still here, and theirs is saved.",
    todo: "Look at both side by side and choose what stays.",
  },
  "plan.closed": {
    title: "This plan is closed.",
    kept,
    todo: "Services have ended, so it is read only. When the person comes back, a new plan begins.",
  },
  "plan.one-direction": {
    title: "You can read this plan, not change it.",
    todo: "Both sides can edit once the person has signed a release in the other direction too.",
  },
  "comment.too-late": {
    title: "This comment can no longer be changed.",
    kept,
    todo: "Others may have relied on it: an hour after it was written it stays. Write a new comment that corrects it.",
  },
  "task.changed-already": {
    title: "This task stands differently by now.",
    kept,
    todo: "Look at where it stands: somebody answered it, took it back or opened it again meanwhile.",
  },
  "release.overlaps": {
    title: "A release already covers some of this for these dates.",
    kept,
    todo: "Leave out what is covered, choose other dates, or end the earlier release first.",
  },
  "release.incomplete": {
    title: "The release is not complete yet.",
    kept,
    todo: "Fill in the marked fields; without them it is not valid.",
  },
  "release.already-ended": {
    title: "This release has already ended.",
    todo: "Nothing is shared under it any more. To share again, sign a new one with the person.",
  },
  "release.filed-already": {
    title: "This form has been filed already.",
    todo: "Its release stands under “Who can see this record”.",
  },
  "hand-over.not-in-force": {
    title: "No release to this person was in force on that day.",
    kept,
    todo: "Check the day, or sign a new release with the person first.",
  },
  "hand-over.not-named": {
    title: "The release does not name this.",
    kept,
    todo: "Leave out what the release does not name, or sign a new one with the person.",
  },
  "disclosure.not-chosen": {
    title: "The person has not chosen that an employer may be told this.",
    kept,
    todo: "Talk about the disclosure choice in the plan first. Until then nothing is said.",
  },
  "release.needed": {
    title: "This needs a release that the person has signed.",
    kept,
    todo: "Sign one with the person first, then come back.",
  },
  "referral.already-decided": {
    title: "This referral has been decided.",
    todo: "Open it to see the decision.",
  },
  "referral.already-sent": {
    title: "A referral to this agency is already on its way.",
    kept,
    todo: "Open the one that was sent; you can answer questions there.",
  },
  "referral.withdrawn": {
    title: "This referral was withdrawn.",
    todo: "If help is wanted again, the other agency sends a new one.",
  },
  "client.number-taken": {
    title: "Another client has this number.",
    kept,
    todo: "Use another number, or search for it to see whose it is.",
  },
  "client.already-linked": {
    title: "This client is already linked to another person.",
    kept,
    todo: "Check the name and birth date; choose another client, or make a new one.",
  },
  "episode.open-already": {
    title: "This person is already open in the program.",
    kept,
    todo: "Go to the open episode, or close it before you open a new one.",
  },
  "episode.overlaps": {
    title: "These dates overlap another time in the program.",
    kept,
    todo: "Change the dates so that one ends before the next begins.",
  },
  "episode.closed": {
    title: "This person has left the program.",
    kept,
    todo: "Open a new episode when they come back; the old one stays as it was.",
  },
  "assignment.overlaps": {
    title: "Somebody is already assigned for these dates.",
    kept,
    todo: "End that assignment first, or choose another date.",
  },
  "assignment.changed": {
    title: "Somebody else gave this person to a specialist just now.",
    kept: "Theirs stands, and yours was not saved.",
    todo: "Look who supports the person now, and give them on only if it is still right.",
  },
  "milestone.order": {
    title: "These dates cannot stand in this order.",
    kept,
    todo: "Check both dates against their documents, and correct the one that is wrong.",
  },
  "milestone.already-recorded": {
    title: "This date is already recorded.",
    kept,
    todo: "To change it, write a correction and say why.",
  },
  "milestone.already-corrected": {
    title: "Somebody has corrected this date in the meantime.",
    kept,
    todo: "Look at the newest value; correct that one if it is still wrong.",
  },
  "file.kind-not-taken": {
    title: "This kind of file is not taken as evidence.",
    kept: "Nothing was stored.",
    todo: "Choose a PDF, a photo or picture, a scan (TIFF) or a Word document (.docx). What counts is what is in the file, not its name.",
  },
  "file.empty": {
    title: "This file is empty.",
    kept: "Nothing was stored.",
    todo: "Open it where it came from, see that something is in it, and choose it again.",
  },
  "milestone.in-future": {
    title: "This date is still to come.",
    kept,
    todo: "Record it on the day it happens, or check the year.",
  },
  "vr-case.open-already": {
    title: "This person already has an open VR case here.",
    kept,
    todo: "Go to the open case, or close it before you open a new one.",
  },
  "vr-case.closed": {
    title: "This VR case is closed.",
    kept,
    todo: "To help again, the person applies again; what is known can be used again.",
  },
  "extension.not-specific": {
    title: "An extension names a specific date.",
    kept,
    todo: "Write the day by which it will be done, as agreed with the person.",
  },
  "extension.not-later": {
    title: "The new date is not later than the one it extends.",
    kept,
    todo: "Choose a later date, or leave the extension out.",
  },
  "undo.too-late": {
    title: "This can no longer be undone.",
    kept: "Nothing was changed.",
    todo: "What you wrote yourself can be undone for a day. After that, change it by hand or correct it with a reason.",
  },
  "undo.changed-since": {
    title: "Something else rests on this by now.",
    kept: "Nothing was changed.",
    todo: "Look at the latest change first: undo that one, or correct what is wrong with a reason.",
  },
  "job.ended-already": {
    title: "This job has already ended.",
    kept,
    todo: "Look at its end date; a correction says why it changes.",
  },
  "week.not-begun": {
    title: "This week has not begun.",
    kept,
    todo: "Choose this week or an earlier one.",
  },
  "contact.in-future": {
    title: "This contact lies in the future.",
    kept,
    todo: "Choose today or an earlier day; plans for a visit go into the plan.",
  },
  "contact.not-mine": {
    title: "A colleague wrote this note.",
    todo: "Only they can change it. You can add your own.",
  },
  "employer.name-taken": {
    title: "This business is already in your list.",
    kept,
    todo: "Open it and add your contact there.",
  },
  "invitation.not-valid": {
    title: "This link does not work any more.",
    todo: "It was used, or its time has passed. Ask your administrator for a new one.",
  },
  "invitation.sign-in-first": {
    title: "You already have a sign-in.",
    todo: "Sign in with it; the invitation is then added to it.",
  },
  "password.too-short": {
    title: "This password is too short.",
    kept,
    todo: "Use at least 15 characters. A sentence is easy to keep in mind.",
  },
  "password.too-long": { title: "This password is too long.", kept, todo: "Use fewer characters." },
  "password.too-common": {
    title: "Too many people use this password.",
    kept,
    todo: "Choose one that nobody would guess; several words together work well.",
  },
  "email.taken": {
    title: "Somebody has this e-mail address already.",
    kept,
    todo: "Use another address, or look among the staff.",
  },
  "membership.last-administrator": {
    title: "This is the last administrator of the agency.",
    kept,
    todo: "Make somebody else an administrator first.",
  },
  "set-up.not-valid": {
    title: "This set-up link does not work any more.",
    todo: "Start the server again to get a new one on its console.",
  },
  "import.not-readable": {
    title: "This file could not be read as a table.",
    todo: "Save it as CSV or XLSX and choose it again. Nothing was changed.",
  },
  "import.running": {
    title: "An import is already running.",
    todo: "Wait until it has finished, then start yours.",
  },
  "import.needs-columns": {
    title: "Some columns that are needed were not found.",
    kept: "Nothing was changed.",
    todo: "Choose for each of them which column of your file it is.",
  },
};

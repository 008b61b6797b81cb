import type { RowFigure } from "@ips/contract";
import { openClients, specialistsFte, teams, topTwoTeams } from "./caseload-rows.ts";
import { reviewerFigures } from "../reviewer/reviewer-figures.ts";
import { communityContactHours, contactHours } from "./contact-rows.ts";
import { clientSpecificContacts, inPersonContacts } from "./employer-contact-rows.ts";
import { entered, meanDays, meanDaysToDate, withFirstContact, withoutFirstContact } from "./entry-rows.ts";
import type { Figure } from "./figure.ts";
import { followAlongFigures } from "./follow-along-rows.ts";
import type { JobFigure } from "./job-rows.ts";
import { phasesSeen } from "./phase-rows.ts";
import { searchMatchFigures } from "./search-match-rows.ts";
import {
  monthsWithContact,
  monthsWithMeeting,
  quartersWithContact,
  quartersWithMeeting,
  weeksWithContact,
} from "./vr-contact-rows.ts";
import { communityHours, employmentHours, scheduledHours, weeksWorked } from "./week-rows.ts";

/** How each figure is counted from records. Jobs are judged one by one outside the database: see `job-rows.ts`. */
export const figures: Readonly<Record<Exclude<RowFigure, JobFigure>, Figure>> = {
  ...reviewerFigures,
  "open-clients": openClients,
  "specialists-fte": specialistsFte,
  "employment-hours": employmentHours,
  "scheduled-hours": scheduledHours,
  "community-hours": communityHours,
  "weeks-worked": weeksWorked,
  "community-contact-hours": communityContactHours,
  "contact-hours": contactHours,
  teams,
  "top-two-teams-share": topTwoTeams,
  "months-with-meeting": monthsWithMeeting,
  "months-with-contact": monthsWithContact,
  "quarters-with-meeting": quartersWithMeeting,
  "quarters-with-contact": quartersWithContact,
  "weeks-with-contact": weeksWithContact,
  entered,
  "with-first-contact": withFirstContact,
  "without-first-contact": withoutFirstContact,
  "mean-days": meanDays,
  "mean-days-to-date": meanDaysToDate,
  "in-person-contacts": inPersonContacts,
  "client-specific-contacts": clientSpecificContacts,
  "phases-seen": phasesSeen,
  ...searchMatchFigures,
  ...followAlongFigures,
};

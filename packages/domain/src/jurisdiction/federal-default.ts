import { communityTimePercent } from "../ips/community-time.ts";
import {
  caseloadLimit,
  eligibilityDecisionDays,
  firstEmployerContactDays,
  ipeDays,
} from "./federal-figures.ts";
import type { Jurisdiction } from "./jurisdiction.ts";

/** The federal minimums and the IPS scale's own values: what holds until an agency lays its own over it. */
export const federalDefault: Jurisdiction = {
  id: "us-federal",
  status: { standing: "in-force", asOf: "2026-01-28", cites: [] },
  vr: {
    eligibilityDecisionComparison: "at-most",
    ipeComparison: "at-most",
    clocks: {},
    eligibilityDecisionDays,
    eligibilityClockStart: "vr-application",
    ipeDays,
    ipeClockStart: "vr-waitlist-released",
  },
  ips: {
    firstEmployerContactDays,
    firstEmployerContactStart: "program-entry",
    firstEmployerContactCounts: {
      inPersonOnly: true,
      hiringManagerOnly: true,
      attendeesAnyOf: [],
      purposesAnyOf: [],
    },
    firstEmployerContactComparison: "at-most",
    caseloadLimit,
    caseloadComparison: "at-most",
    communityTimePercent,
  },
  pros: null,
  release: { endsSoonDays: 30, longestMonths: 12 },
  plan: { reviewSoonDays: 30 },
  review: { timetable: null, deadlines: {}, selfEvaluationMonths: null },
};

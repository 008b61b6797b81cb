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
  vr: {
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
    caseloadLimit,
  },
  release: { endsSoonDays: 30, longestMonths: 12 },
  plan: { reviewSoonDays: 30 },
};

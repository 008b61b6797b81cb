import { caseloadOfTwenty, rapidSearchFromEntry } from "../citation/ips.ts";
import { eligibilityWithin60Days, ipeWithin90Days } from "../citation/vr.ts";
import { effectiveDated } from "../figure/effective-dated.ts";

/** Days from application to the eligibility decision. */
export const eligibilityDecisionDays = effectiveDated({
  id: "vr.eligibility.decision-days",
  unit: "days",
  rows: [{ from: "2016-09-19", value: 60, cite: eligibilityWithin60Days }],
  reviewBy: "2027-06-30",
});

/** Days from eligibility to a signed IPE. */
export const ipeDays = effectiveDated({
  id: "vr.ipe.days",
  unit: "days",
  rows: [{ from: "2016-09-19", value: 90, cite: ipeWithin90Days }],
  reviewBy: "2027-06-30",
});

/** Days to the first in-person contact with a hiring manager. */
export const firstEmployerContactDays = effectiveDated({
  id: "ips.first-employer-contact.days",
  unit: "days",
  rows: [{ from: "2008-01-01", value: 30, cite: rapidSearchFromEntry }],
  reviewBy: "2027-06-30",
});

/** People to one full-time employment specialist. */
export const caseloadLimit = effectiveDated({
  id: "ips.caseload.limit",
  unit: "clients-per-fte",
  rows: [{ from: "2008-01-01", value: 20, cite: caseloadOfTwenty }],
  reviewBy: "2027-06-30",
});

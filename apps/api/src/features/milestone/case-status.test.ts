import { expect, test } from "vitest";
import { caseStatus } from "./case-status.ts";

const applied = { "vr-application": "2026-01-05" };
const eligible = { ...applied, "vr-eligibility": "2026-02-02" };
const today = "2026-06-01";

test.each([
  ["applicant", applied, "applicant"],
  ["trial-work", applied, "trial-work"],
  ["applicant", { ...applied, "vr-trial-work-start": "2026-02-01" }, "trial-work"],
  ["applicant", { ...applied, "vr-trial-work-start": "2026-06-02" }, "applicant"],
  [
    "trial-work",
    { ...applied, "vr-trial-work-start": "2026-02-01", "vr-trial-work-end": "2026-06-01" },
    "applicant",
  ],
  ["trial-work", eligible, "eligible"],
  ["eligible", { ...eligible, "vr-waitlist-placed": "2026-02-02" }, "waitlisted"],
  [
    "waitlisted",
    { ...eligible, "vr-waitlist-placed": "2026-02-02", "vr-waitlist-released": "2026-04-01" },
    "eligible",
  ],
  ["eligible", { ...eligible, "vr-ipe-signed": "2026-04-01" }, "ipe-signed"],
  ["in-service", { ...eligible, "vr-ipe-signed": "2026-04-01" }, "in-service"],
  ["employed", eligible, "employed"],
  ["in-service", { ...eligible, "vr-closure": "2026-05-01" }, "closed"],
  ["closed", { ...eligible, "vr-closure": null }, "eligible"],
  ["applicant", {}, "applicant"],
] as const)("a case that is %s with %o is then %s", (current, dates, then) => {
  expect(caseStatus(current, dates, today)).toBe(then);
});

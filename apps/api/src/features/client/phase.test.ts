import { vrCaseStatuses } from "@ips/domain";
import { expect, test } from "vitest";
import { ipsPhase, vrPhase } from "./phase.ts";

const open = { episodeOpen: true, jobOpen: false, employerContacted: false };

test("a person without an open episode is closed, whatever else runs", () => {
  expect(ipsPhase({ episodeOpen: false, jobOpen: true, employerContacted: true })).toBe("closed");
});

test("a running job is working, before any employer contact too", () => {
  expect(ipsPhase({ ...open, jobOpen: true })).toBe("working");
});

test("the first employer contact for the person begins the job search", () => {
  expect(ipsPhase(open)).toBe("getting-started");
  expect(ipsPhase({ ...open, employerContacted: true })).toBe("job-search");
});

test("every status of a VR case has its phase, and no case is closed", () => {
  expect(vrCaseStatuses.map((status) => [status, vrPhase(status)])).toEqual([
    ["applicant", "getting-started"],
    ["trial-work", "getting-started"],
    ["eligible", "getting-started"],
    ["waitlisted", "getting-started"],
    ["ipe-signed", "job-search"],
    ["in-service", "job-search"],
    ["employed", "working"],
    ["closed", "closed"],
  ]);
  expect(vrPhase(null)).toBe("closed");
});

import { ipsCompetitive, unansweredJob, vrCompetitiveIntegrated, type JobFacts } from "@ips/domain";
import { expect, test } from "vitest";
import { pointsOf, verdictColumns, verdictWords } from "./verdict-columns.ts";

const nothing = unansweredJob("j1", "2026-09-01");
const good: JobFacts = {
  ...nothing,
  selfEmployed: false,
  openToAnyone: true,
  hourlyWageCents: 1650,
  minimumWageCents: 1650,
  customaryWage: true,
  sameBenefits: true,
  communityLocation: true,
  interactsAsOthers: true,
  advancement: true,
  setAside: false,
  timeLimitedForTraining: false,
};
const kinds = (...of: Parameters<typeof verdictColumns>) =>
  verdictColumns(...of).map(({ kind, leads }) => (leads ? `${kind} leads` : kind));

test("the agency's own question leads, and the other side's stands beside it", () => {
  expect(kinds(good, "us-federal", "ips")).toEqual(["ips leads", "vr"]);
  expect(kinds(good, "us-federal", "vr")).toEqual(["vr leads", "ips"]);
});

test("in New York what PROS asks leads for an IPS program, and stands beside VR's for VR", () => {
  expect(kinds(good, "us-new-york", "ips")).toEqual(["pros leads", "ips", "vr"]);
  expect(kinds(good, "us-new-york", "vr")).toEqual(["vr leads", "ips", "pros"]);
});

test("a set-aside position shows where the sources disagree, wherever the agency is", () => {
  const counts = verdictColumns({ ...good, setAside: true }, "us-federal", "ips").map(({ kind, verdict }) => [
    kind,
    verdict.counts,
  ]);
  expect(counts).toEqual([
    ["ips", true],
    ["vr", false],
    ["pros", true],
  ]);
});

test("a point that applies to none of the verdicts is not listed", () => {
  const own = pointsOf(verdictColumns({ ...good, selfEmployed: true }, "us-federal", "ips"));
  expect(own).toContain("job.comparable-self-employment-income");
  expect(own).not.toContain("job.customary-wage");
});

test("a verdict says what it rests on", () => {
  expect(verdictWords(ipsCompetitive(good), "your agency")).toEqual({
    status: "met",
    text: "Yes, it counts",
    note: "Every point is met",
  });
  expect(verdictWords(vrCompetitiveIntegrated({ ...good, setAside: true }), "your agency").note).toBe(
    "1 point not met",
  );
  const asserted = { ...nothing, asserted: { ipsCompetitive: true, vrCompetitiveIntegrated: null } };
  expect(verdictWords(ipsCompetitive(asserted), "the other agency").note).toBe(
    "Asserted by the other agency; 4 points behind it not answered",
  );
  expect(verdictWords(vrCompetitiveIntegrated(asserted), "your agency").text).toBe("Not answered yet");
});

import { ips25 } from "@ips/fidelity";
import type { EarlierReview, ReviewFacts } from "./build-report.ts";

const scores = [5, 5, 4, 4, 3, 4, 5, 4, 5, 3, 4, 3, 4, 5, 4, 4, 2, 3, 5, 5, 5, 4, 4, 4, 5];

/** The review before of the sample, with one score that was wrong. For tests. */
export const sampleEarlier: EarlierReview = {
  reviewId: "0197a000-0000-7000-8000-000000000001",
  kind: "outside",
  scale: ips25,
  on: "2025-11-13",
  ratings: Object.fromEntries(ips25.items.map(({ number }) => [number, number % 3 === 0 ? 3 : 4])),
  corrections: [{ item: 6, score: 2, note: "The meetings counted were those of another office." }],
};

/** A review of 25 items that has its scores and its words. For tests. */
export const sampleReview: ReviewFacts = {
  reviewId: "0197a000-0000-7000-8000-000000000002",
  kind: "outside",
  scale: ips25,
  agency: "Harbor Behavioral Health",
  program: "Harbor East",
  visit: { from: "2026-11-12", to: "2026-11-13" },
  evidence: { from: "2026-05-01", to: "2026-10-31" },
  handedOverOn: "2026-11-20",
  reviewers: [
    { name: "Ruth Adeyemi", leads: false },
    { name: "Karl Lindqvist", leads: true },
  ],
  method:
    "We read ten records, talked with the supervisor, every specialist, two practitioners, four people on the caseload and one VR counselor, and went along to three employers.\nEach of us rated alone before we agreed.",
  summary: "A steady program with good jobs. Employers are met less often than the team itself believes.",
  strengths:
    "People find jobs that fit what they asked for.\n- Specialists know their employers.\n- Nobody is turned away.",
  priorities:
    "- Time for six employer contacts a week in every specialist's calendar.\n- A benefits planner in the first month.",
  items: scores.map((score, index) => ({
    item: index + 1,
    score,
    seen: `What the reviewers saw about item ${index + 1}: notes, a talk and two hours outside agree with each other.`,
    recommendation:
      score === 5 ? "" : `Keep what works in item ${index + 1}, and try one thing more each month.`,
  })),
  earlier: sampleEarlier,
};

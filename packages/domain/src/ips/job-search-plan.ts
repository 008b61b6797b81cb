import { answered } from "../checklist/answered.ts";
import type { Checklist } from "../checklist/checklist.ts";
import { judgeChecklist } from "../checklist/judge-checklist.ts";
import { jobSearchPlanContents } from "../citation/ips-practice.ts";
import type { PlainDate } from "../date/plain-date.ts";
import type { DisclosureChoice } from "../vocabulary/disclosure-choice.ts";

/** What a job search plan says, as far as its completeness goes. Texts may be blank. */
export type PlanFacts = {
  goal: string;
  preferencesStated: number;
  disclosure: DisclosureChoice;
  steps: readonly { owner: string | null; by: PlainDate | null }[];
  targets: number;
  supports: number;
  hasMeetingRhythm: boolean;
  firstEmployerContactBy: PlainDate | null;
  reviewOn: PlainDate | null;
};

const points = [
  "plan.goal",
  "plan.preferences",
  "plan.target-jobs-or-employers",
  "plan.disclosure",
  "plan.steps-with-owner-and-date",
  "plan.meeting-rhythm",
  "plan.first-employer-contact",
  "plan.supports",
  "plan.review-date",
] as const;

/** The points of a job search plan. */
export type PlanCriterion = (typeof points)[number];

/**
 * Which parts of a job search plan are there. An empty part is open, not wrong: it is missing, and the plan can be used meanwhile.
 * @example
 * ```ts
 * const plan = { goal: "Work with animals", preferencesStated: 2, disclosure: "not-decided", steps: [{ owner: "client", by: "2026-12-04" }], targets: 1, supports: 0, hasMeetingRhythm: true, firstEmployerContactBy: "2026-12-10", reviewOn: "2027-02-01" } as const;
 * jobSearchPlan(plan).missing; // => ["plan.disclosure", "plan.supports"]
 * ```
 */
export function jobSearchPlan(plan: PlanFacts): Checklist<PlanCriterion> {
  const there: Record<PlanCriterion, boolean> = {
    "plan.goal": plan.goal.trim() !== "",
    "plan.preferences": plan.preferencesStated > 0,
    "plan.target-jobs-or-employers": plan.targets > 0,
    "plan.disclosure": plan.disclosure !== "not-decided",
    "plan.steps-with-owner-and-date":
      plan.steps.length > 0 && plan.steps.every(({ owner, by }) => owner !== null && by !== null),
    "plan.meeting-rhythm": plan.hasMeetingRhythm,
    "plan.first-employer-contact": plan.firstEmployerContactBy !== null,
    "plan.supports": plan.supports > 0,
    "plan.review-date": plan.reviewOn !== null,
  };
  return judgeChecklist(points.map((key) => answered(key, there[key] ? true : null, jobSearchPlanContents)));
}

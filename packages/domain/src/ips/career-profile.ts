import { answered } from "../checklist/answered.ts";
import type { Answers, Checklist } from "../checklist/checklist.ts";
import { judgeChecklist } from "../checklist/judge-checklist.ts";
import { careerProfileContents } from "../citation/ips-practice.ts";

const points = [
  "profile.goal",
  "profile.education",
  "profile.work-history",
  "profile.health-and-work",
  "profile.skills",
  "profile.supports",
  "profile.practical",
  "profile.benefits",
  "profile.disclosure",
  "profile.culture-and-language",
  "profile.vr",
] as const;

/** The groups of a career profile. */
export type ProfileCriterion = (typeof points)[number];

/**
 * Which groups of a career profile have been talked about and which are still open. A group that was asked and that the person does not wish to
 * answer is answered: give it as true.
 * @example
 * ```ts
 * careerProfile({ "profile.goal": true, "profile.skills": true }).missing.length; // => 9
 * ```
 */
export function careerProfile(answers: Answers<ProfileCriterion>): Checklist<ProfileCriterion> {
  return judgeChecklist(points.map((key) => answered(key, answers[key], careerProfileContents)));
}

import type { DataGroup } from "../vocabulary/data-group.ts";
import type { DisclosureChoice } from "../vocabulary/disclosure-choice.ts";
import { employerAnswers, type EmployerAnswer } from "../vocabulary/employer-answer.ts";

const aboutWork = ["skills-and-experience", "hours-and-days", "start-date"] as const;
const aboutServices = [...aboutWork, "uses-employment-service", "support-at-work"] as const;

/**
 * Anything that staff say to an employer tells that the person uses an employment service, so until the person lets that
 * be known nothing is said at all. What helps at work speaks of health; it needs the person's own words or their decision
 * about this employer.
 */
const byChoice: Readonly<Record<DisclosureChoice, readonly EmployerAnswer[]>> = {
  nothing: [],
  "not-decided": [],
  "services-only": aboutServices,
  "some-information": employerAnswers,
  "decide-per-employer": employerAnswers,
};

/**
 * Which answers an employer may be given under the person's disclosure choice, in the order of the vocabulary. What the
 * person signs for one employer chooses among these.
 * @example
 * ```ts
 * employerAnswersAllowed("not-decided"); // => []
 * employerAnswersAllowed("services-only").includes("changes-at-work-that-help"); // => false
 * ```
 */
export const employerAnswersAllowed = (choice: DisclosureChoice): readonly EmployerAnswer[] =>
  byChoice[choice];

const groupOf: Readonly<Record<EmployerAnswer, DataGroup>> = {
  "skills-and-experience": "career-profile",
  "hours-and-days": "job-search-plan",
  "start-date": "job-search-plan",
  "uses-employment-service": "referral-and-eligibility",
  "support-at-work": "job-search-plan",
  "changes-at-work-that-help": "diagnosis-and-function",
};

/**
 * The groups of data that answers to an employer draw on, each once: what their release names.
 * @example
 * ```ts
 * employerAnswerGroups(["start-date", "hours-and-days"]); // => ["job-search-plan"]
 * ```
 */
export const employerAnswerGroups = (answers: readonly EmployerAnswer[]): DataGroup[] => [
  ...new Set(answers.map((answer) => groupOf[answer])),
];

import { answered, notApplicable } from "../checklist/answered.ts";
import { prosCompetitiveJob } from "../citation/employment.ts";
import type { JobFacts } from "./job-facts.ts";
import { jobVerdict, type JobVerdict } from "./job-verdict.ts";
import { atMinimumWage } from "./wage-criteria.ts";

/**
 * Whether a New York PROS program counts a job as competitive: at least minimum wage and open to anyone. Positions of set-aside purchase
 * programs (JWOD/AbilityOne, NYSID) count here, where VR would usually say no; both verdicts stay in the record side by side.
 * @example
 * ```ts
 * const job = { ...unansweredJob("j1", "2026-09-01"), selfEmployed: false, openToAnyone: true, hourlyWageCents: 1650, minimumWageCents: 1650, setAside: true };
 * prosCompetitive(job).counts; // => true
 * vrCompetitiveIntegrated(job).counts; // => false
 * ```
 */
export function prosCompetitive(job: JobFacts): JobVerdict {
  return jobVerdict(
    [
      answered("job.open-to-anyone", job.openToAnyone, prosCompetitiveJob),
      atMinimumWage(job, prosCompetitiveJob),
      notApplicable("job.not-set-aside", prosCompetitiveJob),
    ],
    job.asserted.ipsCompetitive,
  );
}

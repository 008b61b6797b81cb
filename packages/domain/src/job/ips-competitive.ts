import { answered, notApplicable } from "../checklist/answered.ts";
import { ipsCompetitiveJob } from "../citation/employment.ts";
import { not } from "../internal/not.ts";
import type { JobFacts } from "./job-facts.ts";
import { jobVerdict, type JobVerdict } from "./job-verdict.ts";
import { atMinimumWage } from "./wage-criteria.ts";

/**
 * Whether IPS counts a job as competitive: open to anyone, at minimum wage or more, paid as others are, and not limited in time for
 * assessment or training. Hours do not matter; seasonal jobs, peer specialist jobs and self-employment count.
 * @example
 * ```ts
 * const job = { ...unansweredJob("j1", "2026-09-01"), selfEmployed: false, openToAnyone: true, hourlyWageCents: 1650, minimumWageCents: 1650, customaryWage: true, setAside: true, timeLimitedForTraining: false };
 * ipsCompetitive(job).counts; // => true
 * ipsCompetitive({ ...job, hourlyWageCents: 1649 }).counts; // => false
 * ipsCompetitive({ ...job, openToAnyone: null }).checklist.missing; // => ["job.open-to-anyone"]
 * ipsCompetitive({ ...unansweredJob("j2", "2026-09-01"), asserted: { ipsCompetitive: true, vrCompetitiveIntegrated: null } }).basis; // => "asserted"
 * ```
 */
export function ipsCompetitive(job: JobFacts): JobVerdict {
  const cite = ipsCompetitiveJob;
  const wage = atMinimumWage(job, cite);
  return jobVerdict(
    [
      answered("job.open-to-anyone", job.openToAnyone, cite),
      wage,
      job.selfEmployed === true
        ? notApplicable("job.customary-wage", cite)
        : answered("job.customary-wage", job.customaryWage, cite),
      answered("job.not-time-limited-for-training", not(job.timeLimitedForTraining), cite),
    ],
    job.asserted.ipsCompetitive,
  );
}

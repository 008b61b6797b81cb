import { answered, notApplicable } from "../checklist/answered.ts";
import { competitiveIntegratedEmployment, integratedLocation } from "../citation/employment.ts";
import { not } from "../internal/not.ts";
import type { JobFacts } from "./job-facts.ts";
import { jobVerdict, type JobVerdict } from "./job-verdict.ts";
import { atMinimumWage } from "./wage-criteria.ts";

/**
 * Whether a job is competitive integrated employment for VR (34 CFR 361.5(c)(9)): wage at or above the minimum and the customary rate
 * (of a business of one's own: comparable income), the same benefits, a place typically found in the community, contact with others as
 * comparable employees have it, and chances to advance. A position of a set-aside purchase program speaks against the place. The VR agency
 * decides; this says what the answers in the record amount to.
 * @example
 * ```ts
 * const job = { ...unansweredJob("j1", "2026-09-01"), selfEmployed: false, hourlyWageCents: 1700, minimumWageCents: 1650, customaryWage: true, sameBenefits: true, communityLocation: true, setAside: false, interactsAsOthers: true, advancement: true };
 * vrCompetitiveIntegrated(job).counts; // => true
 * vrCompetitiveIntegrated({ ...job, setAside: true }).checklist.notMet; // => ["job.not-set-aside"]
 * vrCompetitiveIntegrated({ ...job, advancement: null }).counts; // => null
 * ```
 */
export function vrCompetitiveIntegrated(job: JobFacts): JobVerdict {
  const cite = competitiveIntegratedEmployment;
  const own = job.selfEmployed;
  return jobVerdict(
    [
      atMinimumWage(job, cite),
      own === true
        ? notApplicable("job.customary-wage", cite)
        : answered("job.customary-wage", job.customaryWage, cite),
      own === true
        ? answered("job.comparable-self-employment-income", job.comparableIncome, cite)
        : notApplicable("job.comparable-self-employment-income", cite),
      own === true
        ? notApplicable("job.same-benefits", cite)
        : answered("job.same-benefits", job.sameBenefits, cite),
      answered("job.community-location", job.communityLocation, integratedLocation),
      answered("job.not-set-aside", not(job.setAside), integratedLocation),
      answered("job.interacts-as-others", job.interactsAsOthers, integratedLocation),
      own === true
        ? notApplicable("job.advancement", cite)
        : answered("job.advancement", job.advancement, cite),
    ],
    job.asserted.vrCompetitiveIntegrated,
  );
}

import type { JobsEvidence } from "@ips/fidelity";
import type { Question } from "../../query/ask-together.ts";
import type { EvidenceScope } from "./evidence-scope.ts";
import { heldJobs, type HeldJob } from "./held-jobs.ts";

/**
 * Items 19, 20 and 21: jobs held on any day of the window. Titles and businesses are told apart without regard to letter case and outer
 * spaces; a job counts as competitive by its criteria, or by the agency's own word where they are not answered (and is said
 * to be asserted); it is current when it has not ended and the person has not left.
 */
export const jobsEvidence = (scope: EvidenceScope): Question<JobsEvidence> => heldJobs(scope, countJobs);

function countJobs(jobs: readonly HeldJob[]): JobsEvidence {
  const titles = groupSizes(jobs.map(({ titleKey }) => titleKey));
  const employers = groupSizes(jobs.map(({ employerKey }) => employerKey));
  const largest = (sizes: readonly number[]) => (jobs.length === 0 ? null : Math.max(...sizes) / jobs.length);
  return {
    jobs: jobs.length,
    distinctTitles: titles.length,
    largestTitleShare: largest(titles),
    distinctEmployers: employers.length,
    largestEmployerShare: largest(employers),
    competitivePermanent: jobs.filter(({ competitivePermanent }) => competitivePermanent).length,
    unanswered: jobs.filter(({ unanswered }) => unanswered).length,
    asserted: jobs.filter(({ asserted }) => asserted).length,
    currentJobs: jobs.filter(({ current }) => current).length,
  };
}

const groupSizes = (keys: readonly string[]) =>
  [...Map.groupBy(keys, (key) => key).values()].map(({ length }) => length);

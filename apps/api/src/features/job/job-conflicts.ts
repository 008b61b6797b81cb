import { whenConstraint } from "../../errors/database-error.ts";

/** What the constraints around a job mean when two people act at once. */
export const jobConflicts = whenConstraint({
  milestone_first_of_job: () => ["job.ended-already", {}],
  job_ends_after_start: () => ["milestone.order", {}],
  milestone_pkey: () => ["already-there", {}],
});

import { whenConstraint } from "../../errors/database-error.ts";

/** What the constraints around milestones mean when two people act at once, or when dates contradict each other. */
export const milestoneConflicts = whenConstraint({
  milestone_first_of_episode: () => ["milestone.already-recorded", {}],
  milestone_first_of_case: () => ["milestone.already-recorded", {}],
  milestone_first_of_job: () => ["milestone.already-recorded", {}],
  milestone_first_reported: () => ["milestone.already-recorded", {}],
  milestone_replaced_once: () => ["milestone.already-corrected", {}],
  milestone_pkey: () => ["already-there", {}],
  milestone_evidence_pkey: () => ["already-there", {}],
  episode_one_open: () => ["episode.open-already", {}],
  episode_no_overlap: () => ["episode.overlaps", {}],
  episode_has_a_start: () => ["milestone.order", {}],
  episode_exit_after_entry: () => ["milestone.order", {}],
  vr_case_complete_after_application: () => ["milestone.order", {}],
  vr_case_eligible_after_application: () => ["milestone.order", {}],
  vr_case_ipe_after_application: () => ["milestone.order", {}],
  vr_case_released_after_placed: () => ["milestone.order", {}],
  vr_case_closed_after_application: () => ["milestone.order", {}],
  job_ends_after_start: () => ["milestone.order", {}],
});

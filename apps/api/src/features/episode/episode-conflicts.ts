import { whenConstraint } from "../../errors/database-error.ts";

/** What the constraints around episodes and assignments mean when two people act at once. */
export const episodeConflicts = whenConstraint({
  episode_one_open: () => ["episode.open-already", {}],
  episode_no_overlap: () => ["episode.overlaps", {}],
  episode_exit_after_entry: () => ["milestone.order", {}],
  episode_pkey: () => ["already-there", {}],
  assignment_no_overlap: () => ["assignment.overlaps", {}],
  assignment_within_episode: () => ["episode.closed", {}],
  assignment_pkey: () => ["already-there", {}],
  milestone_first_of_episode: () => ["episode.closed", {}],
  milestone_pkey: () => ["already-there", {}],
});

import { whenConstraint } from "../../errors/database-error.ts";

/** What the database's own refusals mean where an act is to be undone. */
export const asUndoRefusal = whenConstraint({
  taken_back_within_a_day: () => ["undo.too-late", {}],
  job_taken_back_before_its_end: () => ["undo.changed-since", {}],
  milestone_replaced_once: () => ["undo.changed-since", {}],
  assignment_no_overlap: () => ["undo.changed-since", {}],
  assignment_within_episode: () => ["undo.changed-since", {}],
  episode_one_open: () => ["episode.open-already", {}],
  episode_no_overlap: () => ["episode.overlaps", {}],
});

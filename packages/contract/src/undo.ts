import { z } from "zod";
import { id } from "./common.ts";

/*
 * An act is undone by a new write: what was done and what undid it both stay in the history. Whether it still can be is
 * said by the server: `undo.too-late` (not one's own, more than a day ago, imported) and `undo.changed-since` (something
 * later rests on it). Undone twice it is undone once.
 */

/** A service contact that was logged. */
export const undoContactInput = z.object({ contactId: id });

/** A contact with an employer that was logged. */
export const undoEmployerContactInput = z.object({ employerContactId: id });

/**
 * A milestone date that was recorded or corrected: a further correction (`writeId`) puts back what stood before. So a
 * closed episode is open again, an ended job goes on, and a job or a new episode that began with it never was.
 */
export const undoMilestoneInput = z.object({ writeId: id, milestoneId: id });

/** A job that was added. */
export const undoJobInput = z.object({ writeId: id, jobId: id });

/** The end of a job, or of an episode, or a new episode: named by what it is about, for who does not know the date's key. */
export const undoEndInput = z.object({ writeId: id, subjectId: id });

/** A person that was given to a specialist. */
export const undoAssignmentInput = z.object({ assignmentId: id });

/** A change of name and contact; null: the last one that the actor made. */
export const undoIdentityInput = z.object({ clientId: id, historyId: id.nullable() });

/** An earlier version of the plan, saved as the next one. */
export const restorePlanInput = z.object({
  clientId: id,
  version: z.number().int().min(1),
  /** The version that stands now, as the reader saw it. */
  baseVersion: z.number().int().min(1),
});

/** An act of the history that can still be undone, with what names it. */
export const undoAct = z.discriminatedUnion("act", [
  z.object({ act: z.literal("contact"), contactId: id }),
  z.object({ act: z.literal("shared-work"), workId: id }),
  z.object({ act: z.literal("milestone"), milestoneId: id }),
  z.object({ act: z.literal("assignment"), assignmentId: id }),
  z.object({ act: z.literal("identity"), historyId: id }),
  z.object({ act: z.literal("plan"), version: z.number().int(), baseVersion: z.number().int() }),
]);
export type UndoAct = z.infer<typeof undoAct>;

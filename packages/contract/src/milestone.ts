import { milestoneKinds } from "@ips/domain";
import { z } from "zod";
import { id, line, optionalLine, plainDate } from "./common.ts";

/** Record a milestone date for the first time. `subjectId` is the episode, VR case or job it belongs to. */
export const recordMilestoneInput = z.object({
  milestoneId: id,
  clientId: id,
  kind: z.enum(milestoneKinds),
  subjectId: id.nullable(),
  on: plainDate,
  /** Where the document stands that proves the date, if already known. */
  evidenceReference: optionalLine,
});

/** Correct a milestone date: the old value stays visible, the reason is kept. Null: it was recorded by mistake, and nothing takes its place. */
export const correctMilestoneInput = z.object({
  milestoneId: id,
  replacesId: id,
  on: plainDate.nullable(),
  reason: line,
});

export const addEvidenceInput = z.object({ evidenceId: id, milestoneId: id, reference: line });

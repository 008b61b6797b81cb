import { citationConfidences, reviewSteps } from "@ips/domain";
import { reviewStepStarts } from "@ips/fidelity";
import { z } from "zod";
import { plainDate } from "./common.ts";

/** A day of the review's process; `due` is null while the day it counts from is not known. */
export const reviewDeadline = z.object({
  step: z.enum(reviewSteps),
  start: z.enum(reviewStepStarts),
  length: z.number().int(),
  unit: z.enum(["days", "months"]),
  due: plainDate.nullable(),
  daysLeft: z.number().nullable(),
  /** Null where it is not done, or where nobody records here that it is. */
  doneOn: plainDate.nullable(),
  /** Whether the agency has set it, or the published timetable that it follows. */
  setBy: z.enum(["agency", "timetable"]),
  source: z.object({ name: z.string(), confidence: z.enum(citationConfidences) }),
});
export type ReviewDeadlineView = z.infer<typeof reviewDeadline>;

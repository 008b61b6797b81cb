import { reviewKinds } from "@ips/domain";
import { z } from "zod";
import { id, plainDate } from "./common.ts";
import { fidelityItem } from "./fidelity.ts";
import { pointAnswer, pointEvent, pointPractice, pointSpan, pointStaff } from "./fidelity-point.ts";
import { pointKeys } from "./point-key.ts";

/** A point that counts or answers decide, as the review keeps it: no words, no names; specialists and treatment teams by number. */
export const frozenPoint = z.object({
  point: z.enum(pointKeys),
  practice: pointPractice
    .omit({ lines: true, beside: true })
    .extend({
      lines: z.array(
        z.object({
          specialist: z.string().nullable(),
          team: z.string().nullable(),
          spans: z.array(pointSpan.omit({ events: true }).extend({ events: z.array(z.number().int()) })),
        }),
      ),
      beside: z.array(z.number().int()),
    })
    .nullable(),
  /** `practice` names them by their place in this list. */
  events: z.array(
    pointEvent.pick({ kind: true, on: true, executivePresent: true }).extend({
      specialist: z.string().nullable(),
      team: z.string().nullable(),
    }),
  ),
  staff: z
    .array(
      pointStaff.pick({ role: true, fte: true, counts: true }).extend({ specialist: z.string().nullable() }),
    )
    .nullable(),
  answers: z.array(pointAnswer.pick({ answer: true, on: true, stands: true })).nullable(),
});
export type FrozenPoint = z.infer<typeof frozenPoint>;

/** What the records said on the day the evidence was frozen; specialists by number. */
export const frozenEvidence = z.object({
  asOf: plainDate,
  from: plainDate,
  to: plainDate,
  /** How the program read its evidence on that day: the settings behind the suggestions. */
  settings: z.record(z.string(), z.unknown()),
  items: z.array(fidelityItem),
  /** What counts and answers rest on; evidence that was frozen before they were kept has none. */
  points: z.array(frozenPoint).default([]),
  range: z.object({ lowest: z.number(), highest: z.number(), awaiting: z.number() }),
  /** People who entered in the window and have met no employer yet. */
  withoutContact: z.number().int(),
  /** The review that this one is compared with, as it was agreed. */
  previous: z
    .object({
      reviewId: id,
      kind: z.enum(reviewKinds),
      on: plainDate,
      scores: z.array(
        z.object({ item: z.number().int().min(1).max(60), score: z.number().int().min(1).max(5) }),
      ),
    })
    .nullable(),
});
/** As it is read: evidence of earlier versions is completed. */
export type FrozenEvidence = z.infer<typeof frozenEvidence>;

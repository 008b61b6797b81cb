import { programEventKinds, roles } from "@ips/domain";
import { practiceSpans } from "@ips/fidelity";
import { z } from "zod";
import { id, instant, plainDate } from "./common.ts";
import { pointKeys } from "./point-key.ts";

/** Which point of which program is to be opened. */
export const fidelityPointInput = z.object({
  unitId: id.nullable().default(null),
  point: z.enum(pointKeys),
});
export type FidelityPointInput = z.input<typeof fidelityPointInput>;

/** Something the program did on a day. */
export const pointEvent = z.object({
  eventId: id,
  kind: z.enum(programEventKinds),
  on: plainDate,
  staff: z.string().nullable(),
  team: z.string().nullable(),
  executivePresent: z.boolean().nullable(),
  note: z.string().nullable(),
  recordedBy: z.string(),
  recordedAt: instant,
});
export type PointEvent = z.infer<typeof pointEvent>;

/** A span of time over which the point is counted: whether it was kept, and by which events (by key). */
export const pointSpan = z.object({
  from: plainDate,
  to: plainDate,
  kept: z.boolean(),
  events: z.array(id),
});

/** How a point is counted from dated events, and what was counted. */
export const pointPractice = z.object({
  kinds: z.array(z.enum(programEventKinds)),
  over: z.enum(practiceSpans),
  each: z.enum(["specialist", "team", "program"]),
  executive: z.boolean(),
  /** Without an event of its kinds since `since` nothing is counted: it may not be kept here. */
  recorded: z.boolean(),
  since: plainDate,
  counted: z.number(),
  of: z.number(),
  enough: z.number(),
  /** On how many days, and over how many months of the window. */
  days: z.number(),
  months: z.number(),
  /** `staffId`, `teamId`: whose spans they are; neither: the whole program's. */
  lines: z.array(
    z.object({
      name: z.string().nullable(),
      staffId: id.nullable(),
      teamId: id.nullable(),
      spans: z.array(pointSpan),
    }),
  ),
  /** Events that count in no span. */
  beside: z.array(id),
});
export type PointPractice = z.infer<typeof pointPractice>;

/** An answer that was given: what, as of which day, by whom, and whether it stands. */
export const pointAnswer = z.object({
  answerId: id,
  answer: z.boolean().nullable(),
  on: plainDate,
  note: z.string().nullable(),
  recordedBy: z.string(),
  recordedAt: instant,
  stands: z.boolean(),
});
export type PointAnswer = z.infer<typeof pointAnswer>;

/** Who works in the program on the window's last day. `counts`: towards the figure that is opened. */
export const pointStaff = z.object({
  staffId: id,
  name: z.string(),
  role: z.enum(roles),
  fte: z.number().nullable(),
  from: plainDate.nullable(),
  until: plainDate.nullable(),
  counts: z.boolean(),
});
export type PointStaff = z.infer<typeof pointStaff>;

/** What is behind one point: dated events, the people who work there, answers; each null where the point does not rest on it. */
export const fidelityPointOutput = z.object({
  program: z.object({ unitId: id, name: z.string() }),
  window: z.object({ from: plainDate, to: plainDate }),
  today: plainDate,
  point: z.enum(pointKeys),
  practice: pointPractice.nullable(),
  /** The events that `practice` names, the latest first. */
  events: z.array(pointEvent),
  staff: z.array(pointStaff).nullable(),
  /** The latest first. */
  answers: z.array(pointAnswer).nullable(),
});
export type FidelityPointOutput = z.infer<typeof fidelityPointOutput>;

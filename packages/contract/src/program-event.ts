import { programEventAbout, programEventKinds } from "@ips/domain";
import { fidelityQuestions } from "@ips/fidelity";
import { z } from "zod";
import { id, instant, plainDate, staffRef } from "./common.ts";

/** A line about an act: empty becomes null. */
const note = z
  .string()
  .trim()
  .max(500, { error: "text.too-long" })
  .nullable()
  .default(null)
  .transform((text) => text || null);

/** Which program; null: the first of the reader's. */
const unitId = id.nullable().default(null);

/** What a program did, on one day or on several: each day has its own key, so that a write that is sent twice is one write. */
export const recordEventInput = z
  .object({
    unitId,
    kind: z.enum(programEventKinds),
    days: z
      .array(z.object({ eventId: id, on: plainDate }))
      .min(1)
      .max(60),
    staffId: id.nullable().default(null),
    teamId: id.nullable().default(null),
    executivePresent: z.boolean().nullable().default(null),
    note,
  })
  .superRefine(({ kind, staffId, teamId, executivePresent }, context) => {
    const { staff, team, executive } = programEventAbout[kind];
    const wrong = (path: string, error: "text.missing" | "field.impossible") =>
      context.addIssue({ code: "custom", path: [path], message: error });
    if (staff === "needed" && staffId === null) wrong("staffId", "text.missing");
    if (staff === "no" && staffId !== null) wrong("staffId", "field.impossible");
    if (team === "needed" && teamId === null) wrong("teamId", "text.missing");
    if (team === "no" && teamId !== null) wrong("teamId", "field.impossible");
    if (executive === "needed" && executivePresent === null) wrong("executivePresent", "text.missing");
    if (executive === "no" && executivePresent !== null) wrong("executivePresent", "field.impossible");
  });
export type RecordEventInput = z.input<typeof recordEventInput>;
export const eventsRecorded = z.object({ eventIds: z.array(id) });

export const takeBackEventsInput = z.object({ eventIds: z.array(id).min(1).max(60) });

/** What a program answers to a question of the scale, as of a day; null: not known any more. */
export const answerItemInput = z.object({
  answerId: id,
  unitId,
  question: z.enum(fidelityQuestions),
  answer: z.boolean().nullable(),
  on: plainDate,
  note,
});
export type AnswerItemInput = z.input<typeof answerItemInput>;

export const takeBackAnswerInput = z.object({ answerId: id });

export const programEventsInput = z.object({
  unitId,
  /** The key of the last event that is known: the events after it are wanted. */
  after: z.string().max(100).nullable().default(null),
});

const event = z.object({
  eventId: id,
  /** Where the next page goes on. */
  key: z.string(),
  kind: z.enum(programEventKinds),
  on: plainDate,
  staff: staffRef.nullable(),
  team: z.object({ teamId: id, name: z.string() }).nullable(),
  executivePresent: z.boolean().nullable(),
  note: z.string().nullable(),
  recordedBy: z.string(),
  recordedAt: instant,
  mine: z.boolean(),
});
export type ProgramEvent = z.infer<typeof event>;

/** What a program has recorded of itself: its latest events, how many there are, and the answers that stand. */
export const programEventsOutput = z.object({
  today: plainDate,
  program: z.object({ unitId: id, name: z.string() }).nullable(),
  programs: z.array(z.object({ unitId: id, name: z.string() })),
  specialists: z.array(staffRef),
  teams: z.array(z.object({ teamId: id, name: z.string() })),
  events: z.array(event),
  total: z.number().int(),
  answers: z.array(
    z.object({
      answerId: id,
      question: z.enum(fidelityQuestions),
      answer: z.boolean().nullable(),
      on: plainDate,
      note: z.string().nullable(),
      recordedBy: z.string(),
    }),
  ),
});
export type ProgramEventsOutput = z.infer<typeof programEventsOutput>;

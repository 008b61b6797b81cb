import { programEventKinds } from "@ips/domain";
import { communitySources } from "@ips/fidelity";
import { z } from "zod";
import { id, plainDate } from "./common.ts";
import { readingMonths } from "./fidelity-reading.ts";
import { rowFigures } from "./row-figure.ts";

/** Over which time one's own figures are wanted: so many months up to a day; null: up to today. */
const ownWindow = {
  months: readingMonths.default(6),
  asOf: plainDate.nullable().default(null),
};
export const ownFiguresInput = z.object(ownWindow).prefault({});
export type OwnFiguresInput = z.input<typeof ownFiguresInput>;

/** A specialist's own figures over a time of their choice, and nobody else's. Null: nothing is on record. */
export const ownFiguresOutput = z.object({
  today: plainDate,
  program: z.object({ unitId: id, name: z.string() }).nullable(),
  window: z.object({ from: plainDate, to: plainDate }),
  /** People assigned on the last day, and one's working time in full positions. */
  caseload: z.object({ open: z.number().int(), fte: z.number().nullable() }),
  community: z
    .object({
      communityHours: z.number(),
      scheduledHours: z.number(),
      source: z.enum(communitySources),
    })
    .nullable(),
  employerContact: z
    .object({
      inPerson: z.number().int(),
      clientSpecific: z.number().int(),
      weeksWorked: z.number().int(),
    })
    .nullable(),
  /** People assigned on the last day who entered in this time, and the days to their first contact with somebody who hires. */
  firstContact: z.object({
    entered: z.number().int(),
    withContact: z.number().int(),
    meanDays: z.number().nullable(),
  }),
  vrContact: z
    .object({
      months: z.number().int(),
      monthsWithMeeting: z.number().int(),
      weeks: z.number().int(),
      weeksWithContact: z.number().int(),
    })
    .nullable(),
  /** What the supervisor recorded with the specialist, the latest first. */
  withMe: z.array(z.object({ eventId: id, kind: z.enum(programEventKinds), on: plainDate })),
});
export type OwnFiguresOutput = z.infer<typeof ownFiguresOutput>;

/** Which of one's own figures is to be opened to its records. */
export const ownRowsInput = z.object({
  ...ownWindow,
  figure: z.enum(rowFigures),
  after: z.string().max(100).nullable().default(null),
});

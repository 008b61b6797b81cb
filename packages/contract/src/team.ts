import { z } from "zod";
import { clientRef, id, plainDate, staffRef } from "./common.ts";

/** The team as a supervisor prepares the week: load, rhythm, who is stuck. Never a ranking. */
export const teamOutput = z.object({
  today: plainDate,
  weekOf: plainDate,
  units: z.array(z.object({ unitId: id, name: z.string() })),
  staff: z.array(
    z.object({
      staff: staffRef,
      unitName: z.string().nullable(),
      title: z.string(),
      fte: z.number(),
      open: z.number(),
      limit: z.number().nullable(),
      overdue: z.number(),
      dueThisWeek: z.number(),
      contactsThisWeek: z.number(),
      contactsLastWeek: z.number(),
      employerContactsThisWeek: z.number(),
      employerContactsLastWeek: z.number(),
      /** In-person contacts away from the office ÷ all in-person contacts of the last 28 days, with both numbers. */
      awayFromOffice: z.object({ away: z.number(), all: z.number() }),
      /** People without any contact for 14 days or more. */
      quiet: z.array(clientRef),
    }),
  ),
  unassigned: z.array(clientRef),
});
export type TeamOutput = z.infer<typeof teamOutput>;

import { contactPlaces } from "@ips/domain";
import { z } from "zod";
import { id, plainDate } from "./common.ts";
import { prosFacts } from "./contact.ts";

/** A month, "2026-11". */
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/u, { error: "date.impossible" });

/** Whether contacts are asked for what New York's PROS bills by: the agency works in New York, or says that it bills PROS. */
export const prosOffered = z.object({ offered: z.boolean() });

export const prosMonthInput = z.object({ clientId: id, month });

/** What a month of PROS is judged by: the contacts of one's own agency in it, and the jobs that touch it. */
export const prosMonthOutput = z.object({
  offered: z.boolean(),
  month,
  contacts: z.array(
    prosFacts.omit({ prosComponent: true, vocational: true }).extend({
      id,
      on: plainDate,
      minutes: z.number(),
      place: z.enum(contactPlaces),
      component: prosFacts.shape.prosComponent,
      vocational: z.boolean(),
    }),
  ),
  /** Jobs that count as competitive in New York. */
  jobs: z.array(
    z.object({ startedOn: plainDate, endedOn: plainDate.nullable(), hoursPerWeek: z.number().nullable() }),
  ),
  /** Jobs in the month of which nobody has answered whether they count: they are left out above. */
  jobsNotAnswered: z.number().int(),
});
export type ProsMonthOutput = z.infer<typeof prosMonthOutput>;

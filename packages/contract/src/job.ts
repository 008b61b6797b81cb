import { jobEndReasons } from "@ips/domain";
import { z } from "zod";
import { id, line, plainDate } from "./common.ts";

export const addJobInput = z.object({
  jobId: id,
  clientId: id,
  employerName: line,
  title: line,
  startedOn: plainDate,
  hoursPerWeek: z
    .number()
    .positive({ error: "hours.not-positive" })
    .max(168, { error: "hours.more-than-a-week" })
    .nullable(),
  hourlyWageCents: z.number().int().min(0).max(1_000_000).nullable(),
  openToAnyone: z.boolean().nullable(),
  permanent: z.boolean().nullable(),
});
export type AddJobInput = z.input<typeof addJobInput>;

export const endJobInput = z.object({
  jobId: id,
  milestoneId: id,
  endedOn: plainDate,
  reason: z.enum(jobEndReasons),
});

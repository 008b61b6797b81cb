import type { PlainDate } from "../date/plain-date.ts";
import type { FindingsInput, JobInput } from "../finding/findings-input.ts";
import { knownOn } from "./known-on.ts";

/** The job as it was known on a day: one that begins later is not there yet, one that ends later still lasts. */
export function jobKnownOn(input: FindingsInput, today: PlainDate): JobInput | null {
  const job = input.job;
  if (!job || job.startedOn > today) return null;
  return { ...job, endedOn: knownOn(job.endedOn, today) };
}

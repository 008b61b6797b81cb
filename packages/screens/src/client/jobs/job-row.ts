import type { jobsOutput } from "@ips/contract";
import type { z } from "zod";

/** The jobs of a person, and the jurisdiction of the reader's agency. */
export type Jobs = z.infer<typeof jobsOutput>;

/** A job of a person's list. */
export type JobRow = Jobs["rows"][number];

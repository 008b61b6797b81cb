import type { jobsOutput } from "@ips/contract";
import type { z } from "zod";

/** A job of a person's list. */
export type JobRow = z.infer<typeof jobsOutput>["rows"][number];

import { breakGlassReasons } from "@ips/domain";
import { z } from "zod";
import { dataGroup, id, instant, plainDate } from "./common.ts";

/** By what right a record was looked at: one's own unit's, a release, or opened from elsewhere in the agency. */
export const lookWays = ["own-unit", "release", "break-glass"] as const;
export type LookWay = (typeof lookWays)[number];

/** One look at the record: by whom, from where, by what right. */
export const lookRow = z.object({
  lookId: id,
  at: instant,
  byName: z.string(),
  agencyName: z.string(),
  groups: z.array(dataGroup),
  screen: z.string(),
  way: z.enum(lookWays),
  /** Why it was opened from elsewhere in the agency, where the reader may know it. */
  opening: z.object({ reason: z.enum(breakGlassReasons), words: z.string() }).nullable(),
});
export type LookRow = z.infer<typeof lookRow>;

/**
 * A part of who has looked at a person's record, latest first: by one person, in one way, between two days (both included,
 * in the agency's time zone). Pages go by key, so that looks that come meanwhile move nothing: the rows `older` or `newer`
 * than a look; the latest when neither is named.
 */
export const looksInput = z.object({
  clientId: id,
  by: id.optional(),
  way: z.enum(lookWays).optional(),
  from: plainDate.optional(),
  until: plainDate.optional(),
  older: id.optional(),
  newer: id.optional(),
  pageSize: z.number().int().min(1).max(100).default(50),
});

export const looksOutput = z.object({
  rows: z.array(lookRow),
  /** How many looks match what is asked for, on this page and off it. */
  total: z.number(),
  /** How many of them are newer than the first row, and older than the last. */
  newer: z.number(),
  older: z.number(),
  /** Everybody who has looked, whatever is asked for: `by` for the input, and their name and agency. */
  people: z.array(z.object({ by: id, name: z.string(), agencyName: z.string() })),
});
export type LooksOutput = z.infer<typeof looksOutput>;

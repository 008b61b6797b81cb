import { breakGlassReasons, breakGlassVerdicts } from "@ips/domain";
import { z } from "zod";
import { clientRef, id, instant, line, plainDate } from "./common.ts";

const words = z.string().trim().min(1, { error: "text.missing" }).max(2000, { error: "text.too-long" });

/** A person elsewhere in the agency is found by what somebody knows of them exactly: nobody browses. */
export const findElsewhereInput = z.object({
  /** A key for the try, which is kept also when it finds nobody. */
  searchId: id,
  by: z.union([z.object({ number: line }), z.object({ firstName: line, lastName: line, bornOn: plainDate })]),
});
export type FindElsewhereInput = z.input<typeof findElsewhereInput>;

export const findElsewhereOutput = z.object({
  rows: z.array(
    z.object({
      clientId: id,
      initials: z.string(),
      unitName: z.string(),
      /** The record is one of the reader's own unit's: nothing needs to be opened. */
      inMyUnit: z.boolean(),
      /** The last day of an opening of the reader's that runs. */
      openUntil: plainDate.nullable(),
    }),
  ),
});
export type FindElsewhereOutput = z.infer<typeof findElsewhereOutput>;

export const openElsewhereInput = z.object({
  openingId: id,
  clientId: id,
  reason: z.enum(breakGlassReasons),
  words,
});
export const openElsewhereOutput = z.object({ id, expiresOn: plainDate });
export const closeElsewhereInput = z.object({ openingId: id });

/** Somebody opened a record of their own agency outside their program or office. */
export const openingView = z.object({
  openingId: id,
  /** Null: the record is closed to the reader again. */
  client: clientRef.nullable(),
  unitName: z.string(),
  byName: z.string(),
  reason: z.enum(breakGlassReasons),
  words: z.string(),
  openedAt: instant,
  expiresOn: plainDate,
  /** Open today: not expired, not closed, not judged unjustified. */
  open: z.boolean(),
  /** How many pages were looked at under it; null where the reader may not know. */
  looks: z.number().nullable(),
  review: z
    .object({
      verdict: z.enum(breakGlassVerdicts),
      words: z.string(),
      byName: z.string(),
      at: instant,
    })
    .nullable(),
});
export type OpeningView = z.infer<typeof openingView>;

export const myOpeningsOutput = z.object({ rows: z.array(openingView) });

export const reviewsOutput = z.object({
  toReview: z.array(openingView),
  /** The latest that were judged. */
  reviewed: z.array(openingView),
  /** The latest tries of the reader's own staff to find somebody elsewhere. */
  searches: z.array(
    z.object({ searchId: id, at: instant, byName: z.string(), asked: z.string(), found: z.number() }),
  ),
});
export type ReviewsOutput = z.infer<typeof reviewsOutput>;

export const judgeOpeningInput = z.object({ openingId: id, verdict: z.enum(breakGlassVerdicts), words });

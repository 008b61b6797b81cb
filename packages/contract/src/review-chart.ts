import {
  contactModes,
  contactPlaces,
  employerContactPurposes,
  episodeExitReasons,
  jobEndReasons,
} from "@ips/domain";
import { z } from "zod";
import { clientRef, id, instant, plainDate } from "./common.ts";

const number = z.number().int().min(1);

/** Somebody in the program, as a reviewer sees them: "Client 7", months and counts. */
export const reviewClient = z.object({
  number,
  /** `YYYY-MM`. */
  enteredMonth: z.string(),
  leftMonth: z.string().nullable(),
  /** From entry to the first meeting with an employer in person; null while there was none. */
  daysToEmployer: z.number().int().nullable(),
  /** In the window of the review. */
  contacts: z.number().int(),
  inCommunity: z.number().int(),
  employerContacts: z.number().int(),
  lastContactOn: plainDate.nullable(),
  jobs: z.array(z.object({ title: z.string(), startedOn: plainDate, endedOn: plainDate.nullable() })),
  /** The reader has opened their chart. */
  opened: z.boolean(),
});
export type ReviewClient = z.infer<typeof reviewClient>;

export const reviewClientsOutput = z.object({ rows: z.array(reviewClient) });

export const openReviewChartInput = z.object({
  reviewId: id,
  chartId: id,
  number,
  words: z.string().trim().min(1, { error: "text.missing" }).max(1000, { error: "text.too-long" }),
});
export const reviewChartInput = z.object({ reviewId: id, number });

const on = { on: plainDate };
const jobTitle = { title: z.string() };

/** One dated fact of a chart: without words, names, or anything from VR. */
export const reviewChartFact = z.discriminatedUnion("kind", [
  z.object({ ...on, kind: z.literal("program-entry") }),
  z.object({ ...on, kind: z.literal("program-exit"), reason: z.enum(episodeExitReasons).nullable() }),
  z.object({ ...on, kind: z.literal("specialist") }),
  z.object({ ...on, kind: z.literal("contact"), place: z.enum(contactPlaces), minutes: z.number() }),
  z.object({
    ...on,
    kind: z.literal("employer-contact"),
    mode: z.enum(contactModes),
    hiringManager: z.boolean(),
    purpose: z.enum(employerContactPurposes).nullable(),
  }),
  z.object({ ...on, kind: z.literal("job-start"), ...jobTitle, hoursPerWeek: z.number().nullable() }),
  z.object({ ...on, kind: z.literal("job-end"), ...jobTitle, reason: z.enum(jobEndReasons).nullable() }),
]);
export type ReviewChartFact = z.infer<typeof reviewChartFact>;
export const reviewChartOutput = z.object({ number, facts: z.array(reviewChartFact) });

/** For the program's supervisor: who opened whose chart, and why. */
export const openedChartsOutput = z.object({
  rows: z.array(
    z.object({
      chartId: id,
      byName: z.string(),
      client: clientRef,
      number,
      words: z.string(),
      at: instant,
      /** Opened by the reader, as a member of a self-review: nobody looks at their own. */
      mine: z.boolean(),
      /** Which supervisor has looked at it, and when; null while it waits. */
      seen: z.object({ byName: z.string(), at: instant }).nullable(),
    }),
  ),
});
export type OpenedChartsOutput = z.infer<typeof openedChartsOutput>;

/** A supervisor has looked at an opening; false takes that back. */
export const seeChartInput = z.object({ chartId: id, seen: z.boolean() });
export type SeeChartInput = z.input<typeof seeChartInput>;

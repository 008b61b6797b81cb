import { factKeys, figureUnits, findingCodes, findingStatuses, ruleIds, startEvents } from "@ips/domain";
import { z } from "zod";
import { plainDate } from "./common.ts";

const factValue = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("date"), value: plainDate }),
  z.object({ kind: z.literal("days"), value: z.number() }),
  z.object({ kind: z.literal("count"), value: z.number() }),
  z.object({ kind: z.literal("cents"), value: z.number() }),
  z.object({ kind: z.literal("code"), value: z.string() }),
  z.object({ kind: z.literal("text"), value: z.string() }),
]);

/** Where a rule or a figure comes from. */
export const citation = z.object({
  source: z.string(),
  url: z.string().optional(),
  confidence: z.enum(["verified", "single-source", "unverified"]),
  note: z.string().optional(),
  interpretation: z.object({ by: z.string(), on: plainDate }).optional(),
});

/** A row of the record. */
export const recordRef = z.object({ table: z.string(), id: z.string() });

/** What a rule says about a record on a day, as it goes over the wire. */
export const finding = z.object({
  rule: z.enum(ruleIds),
  ruleVersion: z.string(),
  status: z.enum(findingStatuses),
  code: z.enum(findingCodes),
  due: plainDate.nullable(),
  daysLeft: z.number().nullable(),
  decidedLate: z.boolean(),
  startEvent: z.enum(startEvents).nullable(),
  leads: z.boolean(),
  record: recordRef.nullable(),
  facts: z.array(
    z.object({
      key: z.enum(factKeys),
      value: factValue.nullable(),
      record: recordRef.optional(),
    }),
  ),
  missing: z.array(z.enum(factKeys)),
  figures: z.array(
    z.object({ id: z.string(), from: plainDate, value: z.number(), unit: z.enum(figureUnits) }),
  ),
  cites: z.array(citation),
});
export type FindingView = z.infer<typeof finding>;

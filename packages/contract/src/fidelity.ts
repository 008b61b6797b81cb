import {
  anchorUnits,
  communitySources,
  estimateStandings,
  evidenceClasses,
  evidenceKeys,
  fidelityComponents,
  fidelityItemKeys,
  fidelitySections,
} from "@ips/fidelity";
import { citationConfidences } from "@ips/domain";
import { z } from "zod";
import { id, plainDate } from "./common.ts";
import { fidelityReading } from "./fidelity-reading.ts";

/** Which program's evidence is wanted; null: the first of the reader's. */
export const fidelityInput = z.object({ unitId: id.nullable() });

const score = z.number().int();

const input = z.object({
  key: z.enum([...evidenceKeys, ...fidelityComponents]),
  value: z.number(),
  /** So many were asked for. */
  of: z.number().nullable(),
  specialist: z.string().nullable(),
});

/** One item: what the records suggest, with what is behind it. */
export const fidelityItem = z.object({
  item: z.number().int(),
  key: z.enum(fidelityItemKeys),
  section: z.enum(fidelitySections),
  evidence: z.enum(evidenceClasses),
  standing: z.enum(estimateStandings),
  suggestion: score.nullable(),
  lowest: score,
  highest: score,
  /** The figure held against the anchors, unrounded, in `unit`. */
  figure: z.number().nullable(),
  unit: z.enum(anchorUnits).nullable(),
  inputs: z.array(input),
  /** What records show beside them, for a reviewer to weigh: it moves no score. */
  forReviewer: z.array(input).default([]),
  open: z.array(z.enum([...evidenceKeys, ...fidelityComponents])),
  next: z
    .object({ score, figure: z.number().nullable(), components: z.array(z.enum(fidelityComponents)) })
    .nullable(),
  source: z.object({ name: z.string(), confidence: z.enum(citationConfidences) }),
});
export type FidelityItem = z.infer<typeof fidelityItem>;

/** How a program stands on the scale of 25 items, from its own records. */
export const fidelityOutput = z.object({
  today: plainDate,
  programs: z.array(z.object({ unitId: id, name: z.string() })),
  program: z.object({ unitId: id, name: z.string() }).nullable(),
  window: z.object({ from: plainDate, to: plainDate }),
  /** Over how many months and in which reading the evidence is looked at. */
  reading: fidelityReading,
  items: z.array(fidelityItem),
  /** Between which totals a review could end; `awaiting` items need a reviewer. */
  range: z.object({ lowest: score, highest: score, maximum: score, awaiting: score }),
  /** People who entered in the window and have met no employer yet, by their number. */
  withoutContact: z.array(z.string()),
  /** What each specialist's time in the community is counted from. */
  communityFrom: z.array(z.object({ specialist: z.string(), source: z.enum(communitySources) })),
});
export type FidelityOutput = z.infer<typeof fidelityOutput>;

/** How a program stood at the end of each of the last months, the earliest first, today last; and its items as of the end of last month. */
export const fidelityTrendOutput = z.object({
  months: z.array(
    z.object({
      asOf: plainDate,
      lowest: score,
      highest: score,
      awaiting: score,
      items: z.array(
        z.object({
          item: z.number().int(),
          lowest: score,
          highest: score,
          figure: z.number().nullable(),
        }),
      ),
    }),
  ),
  before: z.array(fidelityItem),
});
export type FidelityTrendOutput = z.infer<typeof fidelityTrendOutput>;

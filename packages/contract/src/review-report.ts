import {
  fidelityBands,
  fidelityItemKeys,
  fidelityScaleIds,
  fidelitySections,
  fidelitySources,
} from "@ips/fidelity";
import { z } from "zod";
import { reviewKinds, reviewStages } from "@ips/domain";
import { id, plainDate } from "./common.ts";
import { reviewDeadline } from "./review-deadline.ts";

const score = z.number().int();
const text = z.string();
const span = z.object({ from: plainDate, to: plainDate });

/** An item of the report: the agreed score, what was seen, what is recommended, and how it was rated before. */
export const reportItem = z.object({
  item: z.number().int(),
  code: z.string(),
  key: z.enum(fidelityItemKeys),
  section: z.enum(fidelitySections),
  /** Where reviewers look for this item. */
  sources: z.array(z.enum(fidelitySources)),
  /** Null: not rated yet. */
  score: score.nullable(),
  seen: text,
  recommendation: text,
  /** The score of the review before, as it stands corrected; null where there was none or another scale. */
  previous: score.nullable(),
  /** Since the review before; null where one of the two is missing. */
  change: score.nullable(),
  /** The review before was wrong about this item: what it had said, and why it was put right. */
  correction: z.object({ was: score, note: text }).nullable(),
});
export type ReportItem = z.infer<typeof reportItem>;

/** The sum of a section, here and in the review before; null while an item of it is missing. */
export const reportSection = z.object({
  section: z.enum(fidelitySections),
  total: score.nullable(),
  maximum: score,
  previous: score.nullable(),
});

/** The review before, as it stands corrected. */
export const previousReview = z.object({
  reviewId: id,
  kind: z.enum(reviewKinds),
  scale: z.enum(fidelityScaleIds),
  on: plainDate,
  total: score.nullable(),
  maximum: score,
  band: z.enum(fidelityBands).nullable(),
});
export type PreviousReview = z.infer<typeof previousReview>;

/** The whole report of a fidelity review: what the page shows, the printer prints and the document holds. */
export const reviewReport = z.object({
  reviewId: id,
  kind: z.enum(reviewKinds),
  scale: z.enum(fidelityScaleIds),
  scaleVersion: text,
  highest: score,
  agency: text,
  program: text,
  /** The days of the visit; null where they are not settled. */
  visit: span.nullable(),
  /** The window of the records that were looked at. */
  evidence: span.nullable(),
  handedOverOn: plainDate.nullable(),
  reviewers: z.array(z.object({ name: text, leads: z.boolean() })),
  method: text,
  summary: text,
  strengths: text,
  priorities: text,
  /** Null while an item is missing, as is the band. */
  total: score.nullable(),
  maximum: score,
  band: z.enum(fidelityBands).nullable(),
  rated: score,
  of: score,
  missing: z.array(z.number().int()),
  /** The scale's bands and the total from which each holds, the highest first. */
  bands: z.array(z.object({ band: z.enum(fidelityBands), atLeast: score })),
  sections: z.array(reportSection),
  items: z.array(reportItem),
  /** The numbers of the items that moved, by how far. */
  up: z.array(z.number().int()),
  down: z.array(z.number().int()),
  previous: previousReview.nullable(),
});
export type ReviewReport = z.infer<typeof reviewReport>;

export const reviewReportInput = z.object({ reviewId: id });

/** The report with what the reader may do about it. */
export const reviewReportOutput = z.object({
  today: plainDate,
  stage: z.enum(reviewStages),
  unitId: id,
  report: reviewReport,
  /** The reader is a member and the report has not been handed over. */
  mayWrite: z.boolean(),
  /** What the texts were saved as: a save names it. 0: nothing is saved yet. */
  version: z.number().int(),
  updatedByName: text,
  /** The same of each item's texts, by its number. */
  itemVersions: z.array(z.object({ item: z.number().int(), version: z.number().int() })),
  deadlines: z.array(reviewDeadline),
});
export type ReviewReportOutput = z.infer<typeof reviewReportOutput>;

const longText = z.string().max(20_000, { error: "text.too-long" });

/** What the reviewers write about the whole, made from `version`. */
export const saveReportInput = z.object({
  id,
  reviewId: id,
  version: z.number().int().min(0),
  method: longText,
  summary: longText,
  strengths: longText,
  priorities: longText,
});

const itemText = z.string().max(8000, { error: "text.too-long" });

/** What the report says of one item, made from `version`. */
export const saveReportItemInput = z.object({
  reviewId: id,
  item: z.number().int().min(1).max(60),
  version: z.number().int().min(1),
  observation: itemText,
  recommendation: itemText,
});

/** The version that now stands. */
export const savedVersion = z.object({ version: z.number().int() });

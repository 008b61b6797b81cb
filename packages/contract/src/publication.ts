import {
  benchmarkStandings,
  citationConfidences,
  outcomeMeasures,
  publicationKinds,
  reviewKinds,
} from "@ips/domain";
import { fidelityBands, fidelityScaleIds, fidelitySections, selfEvaluationStandings } from "@ips/fidelity";
import { z } from "zod";
import { id, instant, plainDate } from "./common.ts";

/** A review as it is published: scores and what they add up to, no texts, no names. */
export const publishedReview = z.object({
  is: z.literal("review"),
  scale: z.enum(fidelityScaleIds),
  /** Rated by others, by the program itself, or entered from paper. */
  kind: z.enum(reviewKinds),
  /** The last day of the visit. */
  on: plainDate,
  total: z.number().int(),
  maximum: z.number().int(),
  band: z.enum(fidelityBands),
  sections: z.array(
    z.object({ section: z.enum(fidelitySections), total: z.number().int(), maximum: z.number().int() }),
  ),
  items: z.array(z.object({ item: z.number().int(), score: z.number().int() })),
});
export type PublishedReview = z.infer<typeof publishedReview>;

const count = z.number().int().min(11).nullable();

/** The counts of a quarter as they are published; null: hidden, because it or a count that it would tell is under eleven. */
export const publishedOutcomes = z.object({
  is: z.literal("outcomes"),
  measure: z.enum(outcomeMeasures),
  counts: z.object({
    served: count,
    worked: count,
    jobStarts: count,
    newEnrollments: count,
    /** Served in the quarter before, and no longer. */
    leftSince: count,
  }),
  /** Worked of served, in percent, unrounded. */
  percentWorked: z.number().nullable(),
});
export type PublishedOutcomes = z.infer<typeof publishedOutcomes>;

/** All that leaves an agency with a publication. */
export const publishedFigures = z.discriminatedUnion("is", [publishedReview, publishedOutcomes]);
export type PublishedFigures = z.infer<typeof publishedFigures>;

const period = { from: plainDate, to: plainDate };

/** What a program may publish: a closed review, or a quarter that is over. */
const publishable = {
  kind: z.enum(publicationKinds),
  reviewId: id.nullable(),
  ...period,
};

export const publication = z.object({
  publicationId: id,
  ...publishable,
  figures: publishedFigures,
  publishedOn: plainDate,
  publishedByName: z.string(),
  withdrawnAt: instant.nullable(),
  withdrawnByName: z.string(),
  withdrawnReason: z.string().nullable(),
});
export type Publication = z.infer<typeof publication>;

export const publicationListInput = z.object({ unitId: id.nullable() });

export const publicationListOutput = z.object({
  today: plainDate,
  programs: z.array(z.object({ unitId: id, name: z.string() })),
  program: z.object({ unitId: id, name: z.string() }).nullable(),
  /** Closed reviews and quarters that do not stand published, the latest first. */
  open: z.array(z.object(publishable)),
  /** By when the next self-evaluation is published, where the agency works on a rhythm; null where it does not. */
  selfEvaluationDueOn: plainDate.nullable(),
  /** Everything published, also what was withdrawn; the latest first. */
  publications: z.array(publication),
});
export type PublicationListOutput = z.infer<typeof publicationListOutput>;

const meant = {
  unitId: id,
  /** The review that is meant; null where it is a quarter. */
  reviewId: id.nullable(),
  /** A day of the quarter that is meant; null where it is a review. */
  quarterOn: plainDate.nullable(),
};

/** Which publication would be seen. */
export const previewPublicationInput = z.object(meant);
export type PreviewPublicationInput = z.input<typeof previewPublicationInput>;

export const previewPublicationOutput = z.object({
  kind: z.enum(publicationKinds),
  ...period,
  figures: publishedFigures,
});
export type PreviewPublicationOutput = z.infer<typeof previewPublicationOutput>;

export const publishInput = z.object({
  publicationId: id,
  ...meant,
  /** The figures that were previewed: others are not published. */
  figures: publishedFigures,
});
export type PublishInput = z.input<typeof publishInput>;

export const withdrawPublicationInput = z.object({
  publicationId: id,
  reason: z.string().trim().min(1, { error: "text.missing" }).max(500, { error: "text.too-long" }),
});

/** A program as a trainer sees it: what stands published, and nothing else. */
export const publishedProgram = z.object({
  unitId: id,
  programName: z.string(),
  agencyName: z.string(),
  /** The latest self-evaluation that stands published; null where there is none, and then nothing is known of when one is due. */
  selfEvaluation: z
    .object({
      /** The last day that it looked at, from which the rhythm counts. */
      to: plainDate,
      publishedOn: plainDate,
      /** By when the next one is due, and how that stands today; both null without a rhythm. */
      dueOn: plainDate.nullable(),
      standing: z.enum(selfEvaluationStandings).nullable(),
    })
    .nullable(),
  /** The latest first. */
  reviews: z.array(publishedReview.extend({ publishedOn: plainDate })),
  quarters: z.array(
    publishedOutcomes.extend({
      ...period,
      publishedOn: plainDate,
      /** Against the benchmarks; null where the share is hidden. */
      standing: z.enum(benchmarkStandings).nullable(),
    }),
  ),
});
export type PublishedProgram = z.infer<typeof publishedProgram>;

export const publishedProgramsOutput = z.object({
  today: plainDate,
  /** By name: no program stands above another. */
  programs: z.array(publishedProgram),
  /** Every how many months the reader's own agency asks for a self-evaluation; null where it has set no rhythm. */
  selfEvaluationMonths: z.number().nullable(),
  benchmarks: z.object({
    minimal: z.number(),
    average: z.number(),
    excellent: z.number(),
    source: z.string(),
    confidence: z.enum(citationConfidences),
    note: z.string(),
  }),
});
export type PublishedProgramsOutput = z.infer<typeof publishedProgramsOutput>;

/** The tables that a trainer takes away as a file. */
export const publishedTable = z.enum(["reviews", "outcomes", "self-evaluations"]);
export type PublishedTable = z.infer<typeof publishedTable>;
export const publishedTableInput = z.object({ table: publishedTable });

import type { ReviewReportOutput } from "@ips/contract";
import type { PlainDate, ReviewKind, ReviewStage } from "@ips/domain";
import { sql } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";

/** A review as the database lets the reader see it. */
export type ReviewRow = {
  readonly reviewId: string;
  readonly unitId: string;
  readonly scale: string;
  readonly kind: ReviewKind;
  readonly stage: ReviewStage;
  readonly agency: string;
  readonly program: string;
  readonly visitFrom: PlainDate;
  readonly visitTo: PlainDate;
  readonly evidenceFrom: PlainDate;
  readonly evidenceTo: PlainDate;
  readonly handedOverOn: PlainDate | null;
  readonly previousId: string | null;
  /** The review before as it was kept with the evidence, for whoever cannot read that review itself. */
  readonly keptPrevious: KeptPrevious | null;
  /** The scores and texts are open to the reader. */
  readonly readable: boolean;
  /** The reader is one of those who write them. */
  readonly writable: boolean;
  /** The day on which the first goal of the plan was written. */
  readonly planOn: PlainDate | null;
};

type KeptPrevious = {
  readonly reviewId: string;
  readonly kind: ReviewKind;
  readonly on: PlainDate;
  readonly scores: readonly { readonly item: number; readonly score: number }[];
};

/** The review of this key; null where it is not the reader's to know of. */
export const reviewOf = (reviewId: string): Question<ReviewRow | null> =>
  questionOf(
    sql<ReviewRow>`
      select review.id as "reviewId", review.unit_id as "unitId", review.scale, review.kind, review.stage, agency.name as agency, unit.name as program,
        review.visit_from as "visitFrom", review.visit_to as "visitTo", review.evidence_from as "evidenceFrom", review.evidence_to as "evidenceTo",
        review.handed_over_on as "handedOverOn", review.previous_id as "previousId", nullif(review.evidence -> 'previous', 'null'::jsonb) as "keptPrevious",
        review.id = any((select app.readable_review_scores())::uuid[]) as readable,
        review.id = any((select app.agreeable_reviews())::uuid[]) as writable,
        (select (min(goal.created_at) at time zone agency.time_zone)::date from action_goal goal where goal.review_id = review.id and goal.withdrawn_at is null) as "planOn"
      from fidelity_review review join agency on agency.id = review.agency_id join unit on unit.id = review.unit_id
      where review.id = ${reviewId}::uuid`,
    ([row]) => row ?? null,
  );

type Reviewer = { readonly name: string; readonly leads: boolean };

/** Who rated: whoever left before handing in is not among them. */
export const reviewersOf = (reviewId: string): Question<readonly Reviewer[]> =>
  questionOf(
    sql<Reviewer>`
      select member.name, member.leads from review_member member
      where member.review_id = ${reviewId}::uuid and (member.left_at is null or member.handed_in_at is not null)
      order by member.leads desc, member.name, member.id`,
    (rows) => rows,
  );

/** An agreed score with its texts. */
export type ScoreRow = {
  readonly item: number;
  readonly score: number | null;
  readonly observation: string;
  readonly recommendation: string;
  readonly previousScore: number | null;
  readonly previousNote: string;
  readonly version: number;
};

/** The agreed scores of a review, as far as the reader may know them. */
export const scoresOf = (reviewId: string): Question<readonly ScoreRow[]> =>
  questionOf(
    sql<ScoreRow>`
      select agreed.item, agreed.score, agreed.observation, agreed.recommendation, agreed.previous_score as "previousScore",
        agreed.previous_note as "previousNote", agreed.version
      from review_score agreed where agreed.review_id = ${reviewId}::uuid order by agreed.item`,
    (rows) => rows,
  );

/** The reviewers' texts about the whole. */
export type ReportRow = Pick<ReviewReportOutput, "version" | "updatedByName"> & {
  readonly method: string;
  readonly summary: string;
  readonly strengths: string;
  readonly priorities: string;
};

const nothingWritten: ReportRow = {
  method: "",
  summary: "",
  strengths: "",
  priorities: "",
  version: 0,
  updatedByName: "",
};

/** The texts of the report; empty where nothing is written, or not for the reader. */
export const textsOf = (reviewId: string): Question<ReportRow> =>
  questionOf(
    sql<ReportRow>`
      select report.method, report.summary, report.strengths, report.priorities, report.version, report.updated_by_name as "updatedByName"
      from review_report report where report.review_id = ${reviewId}::uuid`,
    ([row]) => row ?? nothingWritten,
  );

/** The review before, with its scores. */
export type EarlierRow = Omit<KeptPrevious, "scores"> & {
  readonly scale: string;
  readonly scores: readonly { readonly item: number; readonly score: number }[];
};

/** The review before one, where the reader may read that review itself. */
export const earlierOf = (reviewId: string): Question<EarlierRow | null> =>
  questionOf(
    sql<EarlierRow>`
      select earlier.id as "reviewId", earlier.kind, earlier.scale, earlier.visit_to as "on",
        coalesce(jsonb_agg(jsonb_build_object('item', agreed.item, 'score', agreed.score)) filter (where agreed.score is not null), '[]') as scores
      from fidelity_review review join fidelity_review earlier on earlier.id = review.previous_id
      left join review_score agreed on agreed.review_id = earlier.id
      where review.id = ${reviewId}::uuid
      group by earlier.id`,
    ([row]) => row ?? null,
  );

import { reviewKinds, reviewStages, reviewTaskKinds } from "@ips/domain";
import { fidelityBands, fidelityScaleIds } from "@ips/fidelity";
import { z } from "zod";
import { id, instant, line, plainDate } from "./common.ts";
import { frozenEvidence } from "./frozen-evidence.ts";
import { reviewDeadline } from "./review-deadline.ts";
import { reviewTaskSubjects } from "./review-task-subject.ts";

const score = z.number().int().min(1).max(5);
/** A score, or the 9 of the scale of 1997 for "not enough to rate": whether the review's scale has it is judged with the review. */
const given = z.union([score, z.literal(9)]);
const item = z.number().int().min(1).max(60);
const words = (longest: number) => z.string().trim().max(longest, { error: "text.too-long" });
const ofReview = { reviewId: id };

/** The key of a review, for whatever needs nothing else. */
export const reviewInput = z.object(ofReview);

const result = z.object({
  total: z.number().nullable(),
  maximum: z.number(),
  band: z.enum(fidelityBands).nullable(),
  rated: z.number(),
});
export type ReviewResult = z.infer<typeof result>;

const head = z.object({
  reviewId: id,
  kind: z.enum(reviewKinds),
  stage: z.enum(reviewStages),
  scale: z.enum(fidelityScaleIds),
  /** How many items the scale has. */
  items: z.number().int(),
  unitId: id,
  programName: z.string(),
  organization: z.string(),
  evidenceFrom: plainDate,
  evidenceTo: plainDate,
  visitFrom: plainDate,
  visitTo: plainDate,
  handedOverOn: plainDate.nullable(),
});

/** A review in the list. */
export const reviewRow = head.extend({
  members: z.array(z.string()),
  /** Tasks that are open, and of them those past their day. */
  openTasks: z.number(),
  lateTasks: z.number(),
  /** Null while the reader does not see the agreed scores. */
  result: result.nullable(),
});
export type ReviewRow = z.infer<typeof reviewRow>;

export const reviewListOutput = z.object({
  today: plainDate,
  /** Programs for which the reader may plan a review. */
  programs: z.array(z.object({ unitId: id, name: z.string() })),
  rows: z.array(reviewRow),
});
export type ReviewListOutput = z.infer<typeof reviewListOutput>;

export const planReviewInput = z
  .object({
    ...ofReview,
    unitId: id,
    kind: z.enum(reviewKinds),
    scale: z.enum(fidelityScaleIds),
    organization: words(200),
    /** The last day of the records that are looked at, and how many months up to it. */
    evidenceTo: plainDate,
    months: z.number().int().min(1).max(24),
    visitFrom: plainDate,
    visitTo: plainDate,
  })
  .refine(({ visitFrom, visitTo }) => visitTo >= visitFrom, { path: ["visitTo"], error: "date.impossible" });
export type PlanReviewInput = z.input<typeof planReviewInput>;

export const changeReviewInput = z
  .object({
    ...ofReview,
    organization: words(200),
    evidenceTo: plainDate,
    months: z.number().int().min(1).max(24),
    visitFrom: plainDate,
    visitTo: plainDate,
  })
  .refine(({ visitFrom, visitTo }) => visitTo >= visitFrom, { path: ["visitTo"], error: "date.impossible" });

export const reviewTask = z.object({
  taskId: id,
  kind: z.enum(reviewTaskKinds),
  /** One of the list that comes with the product; null where `words` say what it is. */
  subject: z.enum(reviewTaskSubjects).nullable(),
  words: z.string(),
  askedOf: z.string(),
  dueOn: plainDate.nullable(),
  doneOn: plainDate.nullable(),
  doneByName: z.string(),
  note: z.string(),
});
export type ReviewTask = z.infer<typeof reviewTask>;

/** Adds a task, or changes one that is there. */
export const saveReviewTaskInput = z.object({
  ...ofReview,
  taskId: id,
  kind: z.enum(reviewTaskKinds),
  words: words(300),
  askedOf: words(200),
  dueOn: plainDate.nullable(),
  done: z.boolean(),
  note: words(2000),
  /** Not needed after all: it leaves the list. */
  withdrawn: z.boolean(),
});
export type SaveReviewTaskInput = z.input<typeof saveReviewTaskInput>;

export const reviewMember = z.object({
  memberId: id,
  name: z.string(),
  leads: z.boolean(),
  fromOn: plainDate,
  toOn: plainDate.nullable(),
  handedIn: z.boolean(),
  left: z.boolean(),
  mine: z.boolean(),
});
export type ReviewMember = z.infer<typeof reviewMember>;

const rating = z.object({ memberId: id, item, score: given.nullable(), comment: z.string() });
export type ReviewRating = z.infer<typeof rating>;

export const agreedScore = z.object({
  item,
  score: given.nullable(),
  reason: z.string(),
  observation: z.string(),
  recommendation: z.string(),
  previousScore: score.nullable(),
  previousNote: z.string(),
  version: z.number().int(),
  updatedByName: z.string(),
});
export type AgreedScore = z.infer<typeof agreedScore>;

/** Everything that a review's page shows to whoever asks. */
export const reviewView = head.extend({
  today: plainDate,
  frozenAt: instant.nullable(),
  cancelReason: z.string().nullable(),
  paperTotal: z.number().nullable(),
  paperNote: z.string().nullable(),
  months: z.number().int(),
  /** The reader supervises the program: plans, invites, freezes. */
  plans: z.boolean(),
  members: z.array(reviewMember),
  /** The own staff who can be asked to rate a self-review. */
  candidates: z.array(z.object({ staffId: id, name: z.string() })),
  tasks: z.array(reviewTask),
  /** By when the steps of its process are done, each with where its day comes from; none for an agency that has set none. */
  deadlines: z.array(reviewDeadline),
  evidence: frozenEvidence.nullable(),
  /** What the reader may see of the ratings: their own, and everybody's once all have handed in. */
  ratings: z.array(rating),
  /** True when everybody's ratings are among them. */
  opened: z.boolean(),
  scores: z.array(agreedScore),
  result: result.nullable(),
});
export type ReviewView = z.infer<typeof reviewView>;

export const inviteReviewerInput = z
  .object({
    ...ofReview,
    memberId: id,
    staffId: id,
    invitationId: id,
    name: line,
    email: z.email({ error: "email.impossible" }),
    leads: z.boolean(),
    fromOn: plainDate,
    toOn: plainDate,
  })
  .refine(({ fromOn, toOn }) => toOn >= fromOn, { path: ["toOn"], error: "date.impossible" });
export type InviteReviewerInput = z.input<typeof inviteReviewerInput>;
export const inviteReviewerOutput = z.object({ link: z.string(), expiresAt: instant, mailed: z.boolean() });

/** Asks one of the own staff to rate a self-review. */
export const addReviewMemberInput = z.object({ ...ofReview, memberId: id, staffId: id, leads: z.boolean() });

/** New days of a reviewer from outside; `leaves`: they are not waited for any more. */
export const reviewerDaysInput = z.object({
  memberId: id,
  fromOn: plainDate,
  toOn: plainDate,
  leaves: z.boolean(),
});
export const leaveReviewInput = z.object({ memberId: id });

/** Freezes the evidence anew as of today or the last day of its window; `begin`: rating begins with it. */
export const freezeReviewInput = z.object({ ...ofReview, begin: z.boolean() });

export const rateItemInput = z.object({
  ...ofReview,
  ratingId: id,
  item,
  score: given.nullable(),
  comment: words(4000),
});
export type RateItemInput = z.input<typeof rateItemInput>;

/** Where a review stands after what was done. */
export const reviewStageOutput = z.object({ reviewId: id, stage: z.enum(reviewStages) });

/** Agrees on an item, or changes what was agreed; `version`: the one that was read, 0 for none. */
export const agreeItemInput = z.object({
  ...ofReview,
  scoreId: id,
  item,
  version: z.number().int().min(0),
  score: given.nullable(),
  reason: words(2000),
  observation: words(8000),
  recommendation: words(8000),
  /** What the previous review should have said of the item, and why; neither without the other. */
  previousScore: score.nullable(),
  previousNote: words(2000),
});
export type AgreeItemInput = z.input<typeof agreeItemInput>;

/** What moves a review on, apart from planning, rating and cancelling. */
export const reviewMoves = ["write-report", "back-to-consensus", "resume", "reopen-paper"] as const;
export const moveReviewInput = z.object({ ...ofReview, move: z.enum(reviewMoves) });
export const cancelReviewInput = z.object({
  ...ofReview,
  reason: words(500).min(1, { error: "text.missing" }),
});

/** A review done on paper: all its scores and the total that stands on it. `close`: it is whole. */
export const savePaperReviewInput = z.object({
  ...ofReview,
  scores: z.array(z.object({ scoreId: id, item, score: given.nullable() })).max(60),
  total: z.number().int().min(1).max(300).nullable(),
  note: words(500),
  close: z.boolean(),
});
export type SavePaperReviewInput = z.input<typeof savePaperReviewInput>;

import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { instant, nowOfRecord, unitRow } from "./columns.ts";
import { ofReview, reviewMember } from "./fidelity-review.ts";
import { rowPolicies } from "./policies.ts";

const mySeat = "member_id = any((select app.my_review_seats())::uuid[])";

/**
 * What one member gives one item. Nobody else reads it, neither another member nor the agency, until every member has handed in; then it can
 * no longer be changed. Its history is kept where nobody reads it.
 */
export const reviewRating = pgTable(
  "review_rating",
  {
    ...unitRow(),
    reviewId: uuid("review_id").notNull(),
    memberId: uuid("member_id").notNull(),
    item: smallint("item").notNull(),
    /** 1 to 5, whole; 9 where the scale has it for "not enough to rate"; null while only the comment is written. */
    score: smallint("score"),
    comment: text("comment").notNull().default(""),
    updatedAt: instant("updated_at").notNull().default(nowOfRecord),
  },
  (t) => [
    ofReview("review_rating", t),
    foreignKey({
      name: "review_rating_member_fk",
      columns: [t.memberId, t.reviewId, t.agencyId, t.unitId],
      foreignColumns: [reviewMember.id, reviewMember.reviewId, reviewMember.agencyId, reviewMember.unitId],
    }),
    unique("review_rating_once").on(t.memberId, t.item),
    index("review_rating_of_review").on(t.reviewId),
    check("review_rating_whole_score", sql`${t.score} between 1 and 5 or ${t.score} = 9`),
    check("review_rating_item_numbered", sql`${t.item} >= 1`),
    check("review_rating_comment_short", sql`length(${t.comment}) <= 4000`),
    ...rowPolicies(
      {
        read: "member_id = any((select app.readable_review_seats())::uuid[])",
        insert: mySeat,
        update: mySeat,
      },
      "yes",
    ),
  ],
);

const mayAgree = "review_id = any((select app.agreeable_reviews())::uuid[])";

/**
 * The agreed score of an item and what the report says of it. Members read and write it once everybody has handed in; the agency reads it
 * when the report has been handed over. A save names the `version` it was made from.
 */
export const reviewScore = pgTable(
  "review_score",
  {
    ...unitRow(),
    reviewId: uuid("review_id").notNull(),
    item: smallint("item").notNull(),
    /** Null while it is not agreed; 9 as in a rating. */
    score: smallint("score"),
    /** Why this score, where the ratings differed or it is below the previous review's. */
    reason: text("reason").notNull().default(""),
    /** What was seen, for the report. */
    observation: text("observation").notNull().default(""),
    recommendation: text("recommendation").notNull().default(""),
    /** The previous review scored this item wrongly: what it should have said, and why. */
    previousScore: smallint("previous_score"),
    previousNote: text("previous_note").notNull().default(""),
    version: integer("version").notNull().default(1),
    updatedAt: instant("updated_at").notNull().default(nowOfRecord),
    /** Filled by the database from the acting membership, whatever is sent. */
    updatedByName: text("updated_by_name").notNull().default(""),
  },
  (t) => [
    ofReview("review_score", t),
    unique("review_score_once").on(t.reviewId, t.item),
    index("review_score_unit").on(t.agencyId, t.unitId),
    check("review_score_whole_score", sql`${t.score} between 1 and 5 or ${t.score} = 9`),
    check("review_score_item_numbered", sql`${t.item} >= 1`),
    check(
      "review_score_previous_with_note",
      sql`${t.previousScore} between 1 and 5 and (${t.previousScore} is null) = (btrim(${t.previousNote}) = '')`,
    ),
    check(
      "review_score_short",
      sql`length(${t.reason}) <= 2000 and length(${t.observation}) <= 8000 and length(${t.recommendation}) <= 8000 and length(${t.previousNote}) <= 2000`,
    ),
    ...rowPolicies(
      {
        read: "review_id = any((select app.readable_review_scores())::uuid[])",
        insert: mayAgree,
        update: mayAgree,
      },
      "yes",
    ),
  ],
);

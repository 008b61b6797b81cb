import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  unique,
  uuid,
  type AnyPgColumn,
} from "drizzle-orm/pg-core";
import { byStaff, ofUnit } from "./client-rows.ts";
import { day, instant, unitRow } from "./columns.ts";
import { reviewKind, reviewStage, reviewTaskKind } from "./enums.ts";
import { rowPolicies, unitWrite } from "./policies.ts";

/** The supervisor of the program: plans the review, invites, freezes the evidence. */
const plans = unitWrite("team-figures");

/** A review in which I am a member, while my dates run. */
const ofMine = (column: string) => `${column} = any((select app.my_reviews())::uuid[])`;

/**
 * A review of one program on a fidelity scale. Its stage moves only as `app.before_fidelity_review` allows; its evidence is frozen when rating
 * begins. A review on paper has no members: its agreed scores are entered, and it is closed when its total has been checked.
 */
export const fidelityReview = pgTable(
  "fidelity_review",
  {
    ...unitRow(),
    /** `FidelityScaleId` of @ips/fidelity. */
    scale: text("scale").notNull(),
    /** How many items the scale has: they are numbered from 1. */
    items: smallint("items").notNull(),
    kind: reviewKind("kind").notNull(),
    stage: reviewStage("stage").notNull().default("planned"),
    /** Who sends the reviewers, as the report names them. */
    organization: text("organization").notNull().default(""),
    evidenceFrom: day("evidence_from").notNull(),
    evidenceTo: day("evidence_to").notNull(),
    visitFrom: day("visit_from").notNull(),
    visitTo: day("visit_to").notNull(),
    /** The review it is compared with. */
    previousId: uuid("previous_id"),
    /** What the records said when rating began: estimates, inputs, settings, window. Specialists are "Specialist 3". */
    evidence: jsonb("evidence").$type<unknown>(),
    /** Filled by the database with the evidence. */
    frozenAt: instant("frozen_at"),
    /** The day the report was given to the agency: from then on it reads the agreed scores. */
    handedOverOn: day("handed_over_on"),
    cancelReason: text("cancel_reason"),
    /** Where it stood when it was cancelled; filled by the database. */
    cancelledFrom: reviewStage("cancelled_from"),
    /** The total that stands on the paper, and what explains that the scores add up to another. */
    paperTotal: smallint("paper_total"),
    paperNote: text("paper_note"),
  },
  (t) => [
    ...ofUnit("fidelity_review", t),
    unique("fidelity_review_of_unit").on(t.id, t.agencyId, t.unitId),
    foreignKey({
      name: "fidelity_review_previous_fk",
      columns: [t.previousId, t.agencyId, t.unitId],
      foreignColumns: [t.id, t.agencyId, t.unitId] as [AnyPgColumn, AnyPgColumn, AnyPgColumn],
    }),
    check("fidelity_review_scale_formed", sql`${t.scale} ~ '^[a-z][a-z0-9-]{1,30}$'`),
    check("fidelity_review_items_possible", sql`${t.items} between 1 and 60`),
    check(
      "fidelity_review_dates_in_order",
      sql`${t.evidenceTo} >= ${t.evidenceFrom} and ${t.visitTo} >= ${t.visitFrom}`,
    ),
    check("fidelity_review_frozen_whole", sql`(${t.evidence} is null) = (${t.frozenAt} is null)`),
    check("fidelity_review_not_its_own", sql`${t.previousId} <> ${t.id}`),
    check(
      "fidelity_review_cancelled_with_reason",
      sql`(${t.stage} = 'cancelled') = (${t.cancelledFrom} is not null) and (${t.stage} <> 'cancelled' or coalesce(btrim(${t.cancelReason}), '') <> '')`,
    ),
    check("fidelity_review_paper_total_possible", sql`${t.paperTotal} between 1 and 300`),
    ...rowPolicies(
      {
        read: `(${plans}) or (${ofMine("id")})`,
        insert: plans,
        update: `(${plans}) or (${ofMine("id")})`,
      },
      "yes",
    ),
  ],
);

type OfReview = Record<"reviewId" | "agencyId" | "unitId", AnyPgColumn>;

/** The key that ties a row to its review and the review's program. */
export const ofReview = (table: string, t: OfReview) =>
  foreignKey({
    name: `${table}_review_fk`,
    columns: [t.reviewId, t.agencyId, t.unitId],
    foreignColumns: [fidelityReview.id, fidelityReview.agencyId, fidelityReview.unitId],
  });

/**
 * Somebody who rates in a review. An outside reviewer is a member of staff with that role, made with the invitation, whose time ends with
 * `to_on`; in a self-review they are of the agency's own staff. Handing in is `app.hand_in_review`.
 */
export const reviewMember = pgTable(
  "review_member",
  {
    ...unitRow(),
    reviewId: uuid("review_id").notNull(),
    staffId: uuid("staff_id").notNull(),
    /** Filled by the database from the member of staff. */
    name: text("name").notNull().default(""),
    /** Writes the report with the others, and hands it over. */
    leads: boolean("leads").notNull().default(false),
    fromOn: day("from_on").notNull(),
    /** The last day, inclusive; null: until further notice, for the agency's own staff. */
    toOn: day("to_on"),
    handedInAt: instant("handed_in_at"),
    /** Left before handing in: the others no longer wait for them. */
    leftAt: instant("left_at"),
  },
  (t) => [
    ofReview("review_member", t),
    byStaff("review_member", t.staffId, t.agencyId),
    unique("review_member_once").on(t.reviewId, t.staffId),
    unique("review_member_of_review").on(t.id, t.reviewId, t.agencyId, t.unitId),
    index("review_member_unit").on(t.agencyId, t.unitId),
    index("review_member_staff").on(t.staffId),
    check("review_member_ends_after_start", sql`${t.toOn} >= ${t.fromOn}`),
    ...rowPolicies({ read: `(${plans}) or (${ofMine("review_id")})`, insert: plans, update: plans }, "yes"),
  ],
);

const ofReviewOfMine = `(${plans}) or (${ofMine("review_id")})`;

/** One line of a review's checklist: what is to be done, who is asked for it, by when. */
export const reviewTask = pgTable(
  "review_task",
  {
    ...unitRow(),
    reviewId: uuid("review_id").notNull(),
    kind: reviewTaskKind("kind").notNull(),
    /** What it is, from the list that comes with the product; null where `words` say it. */
    subject: text("subject"),
    words: text("words").notNull().default(""),
    askedOf: text("asked_of").notNull().default(""),
    dueOn: day("due_on"),
    doneOn: day("done_on"),
    /** Filled by the database with the day. */
    doneByName: text("done_by_name").notNull().default(""),
    note: text("note").notNull().default(""),
    /** Not needed after all. */
    withdrawnAt: instant("withdrawn_at"),
    sort: integer("sort").notNull().default(0),
  },
  (t) => [
    ofReview("review_task", t),
    index("review_task_of_review").on(t.agencyId, t.unitId, t.reviewId),
    check("review_task_says_something", sql`${t.subject} is not null or btrim(${t.words}) <> ''`),
    check(
      "review_task_short",
      sql`length(${t.words}) <= 300 and length(${t.askedOf}) <= 200 and length(${t.note}) <= 2000`,
    ),
    ...rowPolicies({ read: ofReviewOfMine, insert: ofReviewOfMine, update: ofReviewOfMine }),
  ],
);

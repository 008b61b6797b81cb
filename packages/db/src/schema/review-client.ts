import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import { byStaff, ofClient } from "./client-rows.ts";
import { clientRow, instant, nowOfRecord } from "./columns.ts";
import { fidelityReview, reviewMember } from "./fidelity-review.ts";
import { mayRead, rowPolicies, sameUnit } from "./policies.ts";

/** Who may know whom a number stands for: the supervisors of the program. */
const supervises = `${mayRead("identity")} and ${mayRead("staff")} and ${sameUnit}`;

/**
 * Whom "Client 7" of a review stands for: everybody who was in the program during the window of its evidence. Numbered by the database when the
 * evidence is frozen, in an order that says nothing, and the same as long as the review exists. Reviewers never read this table: they are
 * answered by `app.review_clients` and `app.review_chart_facts`, with numbers alone.
 */
export const reviewClient = pgTable(
  "review_client",
  { ...clientRow(), reviewId: uuid("review_id").notNull(), number: smallint("number").notNull() },
  (t) => [
    ...ofClient("review_client", t),
    foreignKey({
      name: "review_client_review_fk",
      columns: [t.reviewId],
      foreignColumns: [fidelityReview.id],
    }),
    unique("review_client_once").on(t.reviewId, t.clientId),
    unique("review_client_number").on(t.reviewId, t.number),
    ...rowPolicies({ read: supervises }, "yes"),
  ],
);

/**
 * A reviewer opened one chart: why, and when. Written by `app.open_review_chart` together with the entry of who has looked; the supervisor reads
 * it and says that they have looked at it, and the reviewer reads their own, without whom it stands for.
 */
export const reviewChart = pgTable(
  "review_chart",
  {
    ...clientRow(),
    reviewId: uuid("review_id").notNull(),
    memberId: uuid("member_id").notNull(),
    staffId: uuid("staff_id").notNull(),
    staffName: text("staff_name").notNull(),
    number: smallint("number").notNull(),
    words: text("words").notNull(),
    openedAt: instant("opened_at").notNull().default(nowOfRecord),
    /** A supervisor of the program has looked at the opening: the moment is the database's own. */
    seenAt: instant("seen_at"),
    /** Filled by the database with the moment. */
    seenByName: text("seen_by_name").notNull().default(""),
  },
  (t) => [
    ...ofClient("review_chart", t),
    byStaff("review_chart", t.staffId, t.agencyId),
    foreignKey({
      name: "review_chart_review_fk",
      columns: [t.reviewId],
      foreignColumns: [fidelityReview.id],
    }),
    foreignKey({ name: "review_chart_member_fk", columns: [t.memberId], foreignColumns: [reviewMember.id] }),
    unique("review_chart_once").on(t.memberId, t.clientId),
    index("review_chart_of_review").on(t.reviewId),
    check("review_chart_says_why", sql`btrim(${t.words}) <> '' and length(${t.words}) <= 1000`),
    ...rowPolicies({ read: supervises, update: supervises }, "yes"),
  ],
);

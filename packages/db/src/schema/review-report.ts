import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { instant, nowOfRecord, unitRow } from "./columns.ts";
import { ofReview } from "./fidelity-review.ts";
import { rowPolicies } from "./policies.ts";

const longest = 20_000;
const mayWriteIt = "review_id = any((select app.agreeable_reviews())::uuid[])";

/**
 * What the reviewers write about a review as a whole. Members write it together from the moment everybody has handed in; the agency reads it
 * when it has been handed over, and from then on nobody changes it. A save names the `version` it was made from.
 */
export const reviewReport = pgTable(
  "review_report",
  {
    ...unitRow(),
    reviewId: uuid("review_id").notNull(),
    method: text("method").notNull().default(""),
    summary: text("summary").notNull().default(""),
    strengths: text("strengths").notNull().default(""),
    priorities: text("priorities").notNull().default(""),
    /** These three are filled by the database, whatever is sent. */
    version: integer("version").notNull().default(1),
    updatedAt: instant("updated_at").notNull().default(nowOfRecord),
    updatedByName: text("updated_by_name").notNull().default(""),
  },
  (t) => [
    ofReview("review_report", t),
    unique("review_report_once").on(t.reviewId),
    index("review_report_unit").on(t.agencyId, t.unitId),
    check(
      "review_report_short",
      sql.raw(
        ["method", "summary", "strengths", "priorities"]
          .map((column) => `length("review_report"."${column}") <= ${longest}`)
          .join(" and "),
      ),
    ),
    ...rowPolicies({
      read: "review_id = any((select app.readable_review_scores())::uuid[])",
      insert: mayWriteIt,
      update: mayWriteIt,
    }),
  ],
);

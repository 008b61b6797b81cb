import { sql } from "drizzle-orm";
import { check, index, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { ofUnit } from "./client-rows.ts";
import { day, instant, unitRow } from "./columns.ts";
import { publicationKind } from "./enums.ts";
import { ofReview } from "./fidelity-review.ts";
import { rowPolicies, unitWrite } from "./policies.ts";

/** The supervisor of the program publishes and withdraws. */
const publishes = unitWrite("team-figures");

/** What stands published, for a trainer: of their own agency, and of the state's where theirs has no programs. */
const forTrainers =
  "withdrawn_at is null and agency_id = any((select app.agencies_publishing_to_me())::uuid[])";

/**
 * Figures of a program that it has published: frozen, without anybody's identity, small counts already hidden. What is hidden is not in the
 * row. Never changed; withdrawn with a reason, from then on its own agency alone knows of it.
 */
export const publishedFigures = pgTable(
  "published_figures",
  {
    ...unitRow(),
    kind: publicationKind("kind").notNull(),
    /** The closed review; null for the counts of a quarter. */
    reviewId: uuid("review_id"),
    /** First and last day: of the quarter, or of the evidence that the review rests on. */
    periodFrom: day("period_from").notNull(),
    periodTo: day("period_to").notNull(),
    /** Scores and totals, or `counts`. A count that is hidden is null. */
    figures: jsonb("figures").$type<unknown>().notNull(),
    /** These two are filled by the database, whatever is sent. */
    publishedOn: day("published_on").notNull(),
    publishedByName: text("published_by_name").notNull().default(""),
    /** Filled by the database with the reason. */
    withdrawnAt: instant("withdrawn_at"),
    withdrawnByName: text("withdrawn_by_name").notNull().default(""),
    withdrawnReason: text("withdrawn_reason"),
  },
  (t) => [
    ...ofUnit("published_figures", t),
    ofReview("published_figures", t),
    uniqueIndex("published_figures_one_review")
      .on(t.reviewId)
      .where(sql`${t.withdrawnAt} is null`),
    uniqueIndex("published_figures_one_quarter")
      .on(t.agencyId, t.unitId, t.periodFrom)
      .where(sql`${t.withdrawnAt} is null and ${t.kind} = 'outcomes'`),
    index("published_figures_standing")
      .on(t.agencyId, t.kind, t.periodTo)
      .where(sql`${t.withdrawnAt} is null`),
    check("published_figures_review_named", sql`(${t.kind} = 'outcomes') = (${t.reviewId} is null)`),
    check(
      "published_figures_whole_quarter",
      sql`${t.periodTo} >= ${t.periodFrom} and (${t.kind} <> 'outcomes' or extract(day from ${t.periodFrom}) = 1
        and extract(month from ${t.periodFrom}) in (1, 4, 7, 10) and ${t.periodTo} = (${t.periodFrom} + interval '3 months')::date - 1)`,
    ),
    check(
      "published_figures_nothing_small",
      sql`${t.kind} <> 'outcomes' or coalesce(jsonb_typeof(${t.figures} -> 'counts'), '') = 'object' and not jsonb_path_exists(${t.figures}, '$.counts.* ? (@ < 11)')`,
    ),
    check(
      "published_figures_nobody_named",
      sql`${t.figures}::text !~ '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-' and length(${t.figures}::text) <= 20000`,
    ),
    check(
      "published_figures_withdrawn_whole",
      sql`(${t.withdrawnAt} is null) = (${t.withdrawnReason} is null) and btrim(${t.withdrawnReason}) <> '' and length(${t.withdrawnReason}) <= 500`,
    ),
    ...rowPolicies({
      read: `(${publishes}) or (${forTrainers})`,
      insert: publishes,
      update: publishes,
    }),
  ],
);

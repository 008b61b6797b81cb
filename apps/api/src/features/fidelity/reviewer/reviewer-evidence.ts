import { reviewerFigureKeys, type ReviewerFigure, type ReviewerFigureKey } from "@ips/fidelity";
import { sql } from "drizzle-orm";
import { questionOf, type Question } from "../../../query/ask-together.ts";
import type { EvidenceScope } from "../evidence-scope.ts";
import { reviewerFigures } from "./reviewer-figures.ts";

/** Figures that are each specialist's own. */
const bySpecialist: ReadonlySet<ReviewerFigureKey> = new Set(["businesses-met-again"]);

/** Where nothing of the first was recorded, the second says nothing: it may not be kept here. */
const restsOn: Readonly<Partial<Record<ReviewerFigureKey, ReviewerFigureKey>>> = {
  "starts-after-planning": "planning-sessions",
  "entered-with-profile": "profile-sessions",
  "profile-after-jobs": "profile-sessions",
};

/** Figures of which none says that they are not kept. */
const keptIfAny: ReadonlySet<ReviewerFigureKey> = new Set([
  "planning-sessions",
  "profile-sessions",
  "disclosure-decided",
  "families-met",
  "employers-supported",
]);

type Row = {
  key: ReviewerFigureKey;
  specialist: string | null;
  total: number;
  groups: number;
  sum: number | null;
  mean: number | null;
};

/** What records show of items that no figure decides, counted from the same rows to which each figure opens. */
export const reviewerEvidence = (scope: EvidenceScope): Question<ReviewerFigure[]> =>
  questionOf(
    sql<Row>`${sql.join(
      reviewerFigureKeys.map((key) => {
        const specialist = bySpecialist.has(key) ? sql`each.specialist` : sql`null::text`;
        return sql`(select ${key}::text as key, ${specialist} as specialist, count(*)::int as total,
            count(distinct each."group")::int as groups, sum(each.adds)::float8 as sum, avg(each.adds)::float8 as mean
          from (${reviewerFigures[key].rows({ ...scope, specialist: null })}) each group by 1, 2)`;
      }),
      sql` union all `,
    )} order by 2`,
    (rows) => {
      const any = (key: ReviewerFigureKey) => rows.some((row) => row.key === key && valueOf(row) > 0);
      return reviewerFigureKeys.flatMap((key) => {
        const base = restsOn[key];
        if ((base !== undefined && !any(base)) || (keptIfAny.has(key) && !any(key))) return [];
        return rows.filter((row) => row.key === key).map(figureOf);
      });
    },
  );

function valueOf({ key, total, groups, sum, mean }: Row): number {
  return { rows: total, groups, sum: sum ?? 0, mean: mean ?? 0 }[reviewerFigures[key].how];
}

const figureOf = (row: Row): ReviewerFigure => ({
  key: row.key,
  value: valueOf(row),
  ...(reviewerFigures[row.key].how === "sum" ? { of: row.total } : {}),
  ...(row.specialist === null ? {} : { specialist: row.specialist }),
});

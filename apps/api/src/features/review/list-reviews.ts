import type { ReviewListOutput, ReviewRow } from "@ips/contract";
import { sql } from "drizzle-orm";
import type { ActorContext } from "../../actor-context.ts";
import { askTogether, questionOf } from "../../query/ask-together.ts";
import { programsOfMine } from "../fidelity/programs-of-mine.ts";
import { resultOf } from "./scale-of.ts";

type Row = Omit<ReviewRow, "result"> & { scores: { item: number; score: number | null }[] | null };

/** The reviews that the actor has a part in, the latest visit first; and the programs for which they may plan one. */
export async function listReviews(ctx: ActorContext): Promise<ReviewListOutput> {
  const { actor, run } = ctx;
  const reviews = questionOf(
    sql<Row>`select r.id as "reviewId", r.kind, r.stage, r.scale, r.items, r.unit_id as "unitId", u.name as "programName", r.organization,
        r.evidence_from as "evidenceFrom", r.evidence_to as "evidenceTo", r.visit_from as "visitFrom", r.visit_to as "visitTo",
        r.handed_over_on as "handedOverOn",
        coalesce((select json_agg(m.name order by m.created_at, m.id) from review_member m where m.review_id = r.id and m.left_at is null), '[]') as members,
        (select count(*)::int from review_task t where t.review_id = r.id and t.done_on is null and t.withdrawn_at is null) as "openTasks",
        (select count(*)::int from review_task t where t.review_id = r.id and t.done_on is null and t.withdrawn_at is null
          and t.due_on < (select app.today())) as "lateTasks",
        (select json_agg(json_build_object('item', s.item, 'score', s.score)) from review_score s where s.review_id = r.id) as scores
      from fidelity_review r join unit u on u.id = r.unit_id
      order by r.visit_from desc, r.id desc`,
    (rows) => rows,
  );
  const found = await run((tx) => askTogether(tx, { reviews }));
  const programs = actor.role === "ips-supervisor" ? await programsOfMine(ctx) : [];
  return {
    today: actor.today,
    programs,
    rows: found.reviews.map(({ scores, ...row }) => ({
      ...row,
      result: scores === null ? null : resultOf(row.scale, scores),
    })),
  };
}

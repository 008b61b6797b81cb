import type { Publication, publicationListInput, PublicationListOutput } from "@ips/contract";
import { addDays, quarterOf, type PlainDate, type Quarter } from "@ips/domain";
import { selfEvaluationDue } from "@ips/fidelity";
import { sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { askTogether, questionOf, type Question } from "../../query/ask-together.ts";
import { myAgency } from "../client/acting.ts";
import { programMeant, programsOfMine } from "../fidelity/programs-of-mine.ts";
import { jurisdictionInForce } from "../findings/jurisdiction-in-force.ts";

/** How many quarters back one may still be published. */
const quartersOffered = 8;

type Open = PublicationListOutput["open"][number];

/** What a program has published and withdrawn, and what it could publish: the latest first. */
export async function listPublications(
  ctx: ActorContext,
  { unitId }: z.output<typeof publicationListInput>,
): Promise<PublicationListOutput> {
  const { today } = ctx.actor;
  const programs = await programsOfMine(ctx);
  const program = programMeant(programs, unitId);
  if (program === null)
    return { today, programs, program, open: [], selfEvaluationDueOn: null, publications: [] };
  const { jurisdiction, publications, reviews, first } = await ctx.run((tx) =>
    askTogether(tx, {
      jurisdiction: jurisdictionInForce(),
      publications: publicationsOf(program.unitId),
      reviews: closedReviewsOf(program.unitId),
      first: firstEntryOf(program.unitId),
    }),
  );
  const standing = publications.filter(({ withdrawnAt }) => withdrawnAt === null);
  const quarters = quartersBefore(today).filter(({ to }) => first !== null && to >= first);
  const open = [
    ...reviews.filter(({ reviewId }) => standing.every((each) => each.reviewId !== reviewId)),
    ...quarters
      .filter(({ from }) => standing.every((each) => each.kind !== "outcomes" || each.from !== from))
      .map(({ from, to }): Open => ({ kind: "outcomes", reviewId: null, from, to })),
  ].toSorted((a, b) => b.to.localeCompare(a.to));
  const evaluations = standing.filter(({ kind }) => kind === "self-evaluation").map(({ to }) => to);
  const selfEvaluationDueOn = selfEvaluationDue(jurisdiction.review.selfEvaluationMonths, {
    lastOn: evaluations.toSorted().at(-1) ?? null,
    firstEntryOn: first,
  });
  return { today, programs, program, open, selfEvaluationDueOn, publications: [...publications] };
}

const quartersBefore = (today: PlainDate): Quarter[] => {
  const quarters: Quarter[] = [];
  let { from } = quarterOf(today);
  while (quarters.length < quartersOffered) {
    const quarter = quarterOf(addDays(from, -1));
    quarters.push(quarter);
    ({ from } = quarter);
  }
  return quarters;
};

const publicationsOf = (unitId: string): Question<readonly Publication[]> =>
  questionOf(
    sql<Publication>`select p.id as "publicationId", p.kind, p.review_id as "reviewId", p.period_from as "from", p.period_to as "to", p.figures,
        p.published_on as "publishedOn", p.published_by_name as "publishedByName",
        to_char(p.withdrawn_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "withdrawnAt",
        p.withdrawn_by_name as "withdrawnByName", p.withdrawn_reason as "withdrawnReason"
      from published_figures p where p.agency_id = ${myAgency} and p.unit_id = ${unitId}::uuid
      order by p.period_to desc, p.created_at desc, p.id desc`,
    (rows) => rows,
  );

const closedReviewsOf = (unitId: string): Question<readonly Open[]> =>
  questionOf(
    sql<Open>`select case when r.kind = 'self' then 'self-evaluation' else 'review' end as kind, r.id as "reviewId",
        r.evidence_from as "from", r.evidence_to as "to"
      from fidelity_review r where r.agency_id = ${myAgency} and r.unit_id = ${unitId}::uuid and r.stage = 'closed'
        and not exists (select from review_score s where s.review_id = r.id and (s.score is null or s.score = 9))
      order by r.evidence_to desc, r.id desc`,
    (rows) => rows,
  );

const firstEntryOf = (unitId: string): Question<PlainDate | null> =>
  questionOf(
    sql<{ first: PlainDate | null }>`select min(episode.entered_on) as first from episode
      where episode.agency_id = ${myAgency} and episode.unit_id = ${unitId}::uuid and episode.taken_back_at is null`,
    ([row]) => row?.first ?? null,
  );

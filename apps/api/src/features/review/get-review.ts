import type { FrozenEvidence, ReviewTask, ReviewView } from "@ips/contract";
import { fidelityReview, reviewMember, reviewRating, reviewScore, reviewTask, staff, unit } from "@ips/db";
import { and, eq, inArray, isNull, or, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import type { ActorContext } from "../../actor-context.ts";
import { notFound } from "../../errors/app-error.ts";
import { askTogether, question } from "../../query/ask-together.ts";
import { myUnits } from "../client/acting.ts";
import { jurisdictionInForce } from "../findings/jurisdiction-in-force.ts";
import { deadlinesOf } from "./deadlines-of.ts";
import { monthsOf } from "./months-of.ts";
import { resultOf } from "./scale-of.ts";
import { stepsDone } from "./steps-done.ts";

const query = new QueryBuilder();
const raters = ["specialist", "ips-supervisor", "benefits-planner", "practitioner"] as const;

const reviewItself = (reviewId: string) =>
  query
    .select({
      reviewId: fidelityReview.id,
      kind: fidelityReview.kind,
      stage: fidelityReview.stage,
      scale: fidelityReview.scale,
      items: fidelityReview.items,
      unitId: fidelityReview.unitId,
      programName: unit.name,
      organization: fidelityReview.organization,
      evidenceFrom: fidelityReview.evidenceFrom,
      evidenceTo: fidelityReview.evidenceTo,
      visitFrom: fidelityReview.visitFrom,
      visitTo: fidelityReview.visitTo,
      handedOverOn: fidelityReview.handedOverOn,
      frozenAt: sql<string | null>`to_json(${fidelityReview.frozenAt}) #>> '{}'`.as("frozen_at"),
      cancelReason: fidelityReview.cancelReason,
      paperTotal: fidelityReview.paperTotal,
      paperNote: fidelityReview.paperNote,
      evidence: fidelityReview.evidence,
      planOn: sql<
        string | null
      >`(select (min(goal.created_at) at time zone (select agency.time_zone from agency where agency.id = (select app.agency())))::date
        from action_goal goal where goal.review_id = "fidelity_review"."id" and goal.withdrawn_at is null)`.as(
        "plan_on",
      ),
      plans: sql<boolean>`app.may_write('team-figures') and ${fidelityReview.unitId} = any(${myUnits})`.as(
        "plans",
      ),
    })
    .from(fidelityReview)
    .innerJoin(unit, eq(unit.id, fidelityReview.unitId))
    .where(eq(fidelityReview.id, reviewId));

const membersOf = (reviewId: string) =>
  query
    .select({
      memberId: reviewMember.id,
      name: reviewMember.name,
      leads: reviewMember.leads,
      fromOn: reviewMember.fromOn,
      toOn: reviewMember.toOn,
      handedIn: sql<boolean>`${reviewMember.handedInAt} is not null`.as("handed_in"),
      left: sql<boolean>`${reviewMember.leftAt} is not null`.as("has_left"),
      mine: sql<boolean>`${reviewMember.id} = any((select app.my_review_seats())::uuid[])`.as("mine"),
    })
    .from(reviewMember)
    .where(eq(reviewMember.reviewId, reviewId))
    .orderBy(reviewMember.createdAt, reviewMember.id);

const tasksOf = (reviewId: string) =>
  query
    .select({
      taskId: reviewTask.id,
      kind: reviewTask.kind,
      subject: reviewTask.subject,
      words: reviewTask.words,
      askedOf: reviewTask.askedOf,
      dueOn: reviewTask.dueOn,
      doneOn: reviewTask.doneOn,
      doneByName: reviewTask.doneByName,
      note: reviewTask.note,
    })
    .from(reviewTask)
    .where(and(eq(reviewTask.reviewId, reviewId), isNull(reviewTask.withdrawnAt)))
    .orderBy(reviewTask.kind, reviewTask.sort, reviewTask.id);

const ratingsOf = (reviewId: string) =>
  query
    .select({
      memberId: reviewRating.memberId,
      item: reviewRating.item,
      score: reviewRating.score,
      comment: reviewRating.comment,
    })
    .from(reviewRating)
    .where(eq(reviewRating.reviewId, reviewId))
    .orderBy(reviewRating.item, reviewRating.memberId);

const scoresOf = (reviewId: string) =>
  query
    .select({
      item: reviewScore.item,
      score: reviewScore.score,
      reason: reviewScore.reason,
      observation: reviewScore.observation,
      recommendation: reviewScore.recommendation,
      previousScore: reviewScore.previousScore,
      previousNote: reviewScore.previousNote,
      version: reviewScore.version,
      updatedByName: reviewScore.updatedByName,
    })
    .from(reviewScore)
    .where(eq(reviewScore.reviewId, reviewId))
    .orderBy(reviewScore.item);

/** The own staff of the review's program, who may rate where it is a self-review. */
const candidatesOf = (reviewId: string) =>
  query
    .select({ staffId: staff.id, name: staff.name })
    .from(staff)
    .innerJoin(fidelityReview, eq(fidelityReview.agencyId, staff.agencyId))
    .where(
      and(
        eq(fidelityReview.id, reviewId),
        eq(fidelityReview.kind, "self"),
        inArray(staff.role, [...raters]),
        or(isNull(staff.unitId), eq(staff.unitId, fidelityReview.unitId)),
        sql`(${staff.endedOn} is null or ${staff.endedOn} >= (select app.today()))`,
      ),
    )
    .orderBy(staff.name);

/**
 * A review as whoever asks may see it: its plan and members; the ratings and agreed scores that are open to them.
 * @throws AppError not-found.
 */
export async function getReview(
  { actor, run }: ActorContext,
  { reviewId }: { reviewId: string },
): Promise<ReviewView> {
  const found = await run((tx) =>
    askTogether(tx, {
      jurisdiction: jurisdictionInForce(),
      review: question(reviewItself(reviewId), ([row]) => row),
      members: question(membersOf(reviewId), (rows) => rows),
      tasks: question(tasksOf(reviewId), (rows) => rows),
      ratings: question(ratingsOf(reviewId), (rows) => rows),
      scores: question(scoresOf(reviewId), (rows) => rows),
      candidates: question(candidatesOf(reviewId), (rows) => rows),
    }),
  );
  const { review, members, ratings, scores } = found;
  if (review === undefined) throw notFound();
  const { planOn, ...itself } = review;
  const rating = members.filter(({ left }) => !left);
  return {
    ...itself,
    scale: review.scale as ReviewView["scale"],
    evidence: review.evidence as FrozenEvidence | null,
    today: actor.today,
    months: monthsOf(review),
    members: [...members],
    candidates: [...found.candidates],
    tasks: found.tasks.map((task) => ({ ...task, subject: task.subject as ReviewTask["subject"] })),
    deadlines: deadlinesOf(
      found.jurisdiction,
      review,
      actor.today,
      stepsDone(found.tasks, { handedOverOn: review.handedOverOn, planOn }),
    ),
    ratings: [...ratings],
    opened: rating.length > 0 && rating.every(({ handedIn }) => handedIn),
    scores: [...scores],
    result: scores.length === 0 ? null : resultOf(review.scale, scores),
  };
}

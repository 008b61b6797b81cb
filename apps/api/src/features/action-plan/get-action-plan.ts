import type { actionPlanInput, ActionGoal, ActionPlanOutput, ActionStep } from "@ips/contract";
import { daysBetween, type PlainDate } from "@ips/domain";
import { reviewDeadlines, scaleInForce, type FidelityScale, type FidelityScaleId } from "@ips/fidelity";
import { sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { notFound } from "../../errors/app-error.ts";
import { askTogether, questionOf, type Question } from "../../query/ask-together.ts";
import { myUnits } from "../client/acting.ts";
import { may } from "../client/may.ts";
import { jurisdictionInForce } from "../findings/jurisdiction-in-force.ts";
import {
  goalsOf,
  programsAndReviews,
  type GoalRow,
  type ProgramRow,
  type ReviewRow,
  type StepRow,
} from "./read-plan.ts";

/**
 * The action plan of a program after one of its reviews: goals with their steps and notes, what is late first; and what the supervisor needs to write
 * it. A program or review that is not the actor's is not found.
 */
export function getActionPlan(
  ctx: ActorContext,
  { unitId, reviewId }: z.output<typeof actionPlanInput>,
): Promise<ActionPlanOutput> {
  const { actor } = ctx;
  const { today } = actor;
  const mayWrite = may(actor, "action-plan.write");
  return ctx.run(async (tx) => {
    const found = await askTogether(tx, {
      programs: programsAndReviews(),
      goals: goalsOf(myUnits),
      staff: programStaff(),
      scores: scoresOfMine(),
      jurisdiction: jurisdictionInForce(),
    });
    const { programs } = found;
    const named = programs.map(({ unitId: id, name }) => ({ unitId: id, name }));
    const program = programMeant(programs, unitId, reviewId);
    const reviews = program?.reviews ?? [];
    const review = reviews.find((each) => each.reviewId === reviewId) ?? reviews[0] ?? null;
    const scale = review === null ? null : scaleInForce(review.scale as FidelityScaleId, review.visitTo);
    const goals = found.goals.filter((goal) => goal.reviewId === review?.reviewId);
    const before = earlierThan(review, reviews);
    return {
      today,
      programs: named,
      program: program === null ? null : { unitId: program.unitId, name: program.name },
      reviews: reviews.map(({ reviewId: id, visitTo, handedOverOn, goals: count }) => ({
        reviewId: id,
        visitTo,
        handedOverOn,
        goals: count,
      })),
      review:
        review === null || scale === null
          ? null
          : { reviewId: review.reviewId, scale: scale.id, visitTo: review.visitTo },
      mayWrite,
      goals: goals
        .map((goal) => goalView(goal, { today, scale, masked: actor.role === "reviewer", mayWrite }))
        .toSorted(byNeed),
      items: scale === null || review === null ? [] : itemsOf(scale, review, found.scores),
      staff: mayWrite
        ? found.staff.flatMap(({ unitId: of, ...each }) =>
            of === null || of === program?.unitId ? [each] : [],
          )
        : [],
      toCarry: mayWrite
        ? found.goals
            .filter((goal) => goal.state === "open" && before.has(goal.reviewId))
            .map(({ id, item, goal, steps }) => ({
              id,
              item,
              key: keyOf(scale, item),
              goal,
              open: steps.filter(({ doneOn }) => doneOn === null).length,
            }))
        : [],
      dueOn:
        review === null
          ? null
          : (reviewDeadlines(found.jurisdiction.review, { ...review, reportOn: review.handedOverOn }).find(
              ({ step }) => step === "action-plan",
            )?.due ?? null),
    };
  });
}

function programMeant(
  programs: readonly ProgramRow[],
  unitId: string | null,
  reviewId: string | null,
): ProgramRow | null {
  if (reviewId !== null) {
    const holds = programs.find(({ reviews }) => reviews.some((each) => each.reviewId === reviewId));
    if (holds === undefined || (unitId !== null && holds.unitId !== unitId)) throw notFound();
    return holds;
  }
  const program = unitId === null ? programs[0] : programs.find((each) => each.unitId === unitId);
  if (program === undefined && unitId !== null) throw notFound();
  return program ?? null;
}

const earlierThan = (review: ReviewRow | null, reviews: readonly ReviewRow[]): ReadonlySet<string> =>
  new Set(
    review === null
      ? []
      : reviews.filter(({ visitTo }) => visitTo < review.visitTo).map(({ reviewId }) => reviewId),
  );

type Staff = { readonly staffId: string; readonly name: string; readonly unitId: string | null };

/** Who can own a step: the people of the actor's programs who are there today. */
const programStaff = (): Question<readonly Staff[]> =>
  questionOf(
    sql<Staff>`
      select staff.id as "staffId", staff.name, staff.unit_id as "unitId" from staff
      where staff.agency_id = (select app.agency()) and (staff.unit_id is null or staff.unit_id = any(${myUnits}))
        and staff.role in ('specialist', 'ips-supervisor', 'benefits-planner', 'practitioner')
        and (staff.ended_on is null or staff.ended_on >= (select app.today()))
      order by staff.name, staff.id`,
    (rows) => rows,
  );

type Score = {
  readonly reviewId: string;
  readonly item: number;
  readonly score: number | null;
  readonly recommendation: string;
};

/** The agreed scores that the actor may read. */
const scoresOfMine = (): Question<readonly Score[]> =>
  questionOf(
    sql<Score>`
      select agreed.review_id as "reviewId", agreed.item, nullif(agreed.score, 9) as score, agreed.recommendation from review_score agreed
      where agreed.unit_id = any(${myUnits})`,
    (rows) => rows,
  );

const keyOf = (scale: FidelityScale | null, item: number) =>
  scale?.items.find(({ number }) => number === item)?.key ?? null;

const itemsOf = (
  scale: FidelityScale,
  { reviewId }: ReviewRow,
  scores: readonly Score[],
): ActionPlanOutput["items"] =>
  scale.items.map(({ number, key, section }) => {
    const agreed = scores.find((each) => each.reviewId === reviewId && each.item === number);
    return {
      item: number,
      key,
      section,
      score: agreed?.score ?? null,
      recommendation: agreed?.recommendation.trim() ?? "",
    };
  });

type Seen = { today: PlainDate; scale: FidelityScale | null; masked: boolean; mayWrite: boolean };

function goalView(row: GoalRow, { today, scale, masked, mayWrite }: Seen): ActionGoal {
  const { id, item, goal, state, closedOn, outcome, carriedFrom } = row;
  const steps = row.steps.map((step) => stepView(step, today, masked));
  return {
    id,
    item,
    key: keyOf(scale, item),
    goal,
    state,
    closedOn,
    outcome,
    carriedFrom,
    steps,
    done: steps.filter(({ doneOn }) => doneOn !== null).length,
    late: state === "open" ? steps.filter(isLate).length : 0,
    notes: row.notes.map((note) => (masked ? { ...note, staffName: "" } : note)),
    mayNote: mayWrite || steps.some(({ mine }) => mine),
  };
}

/** Whoever reviews sees no names of the program's people. */
const stepView = (
  { ownerName, doneByName, ...step }: StepRow,
  today: PlainDate,
  masked: boolean,
): ActionStep => ({
  ...step,
  ownerName: masked ? "" : (ownerName ?? ""),
  doneByName: masked ? "" : doneByName,
  daysLeft: step.dueOn === null || step.doneOn !== null ? null : daysBetween(today, step.dueOn),
});

const isLate = ({ daysLeft }: ActionStep) => daysLeft !== null && daysLeft < 0;

/** Under way before ended; late before the others; then as the scale has the items. */
const byNeed = (a: ActionGoal, b: ActionGoal): number =>
  Number(a.state !== "open") - Number(b.state !== "open") ||
  Number(b.late > 0) - Number(a.late > 0) ||
  a.item - b.item;

import type { carryOverInput, saveGoalInput, setGoalInput, written } from "@ips/contract";
import { actionGoal, actionStep, type Tx } from "@ips/db";
import { eq, inArray, sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { whenConstraint } from "../../errors/database-error.ts";
import { conflict, notFound } from "../../errors/app-error.ts";

type Written = z.infer<typeof written>;

const noReport = whenConstraint({ action_goal_after_report: () => ["action-plan.no-report", {}] });

/** Writes a goal about an item, or changes its words. Sent twice it is one goal. @throws AppError not-found; conflict action-plan.no-report. */
export function saveGoal(
  { run, actor }: ActorContext,
  { id, reviewId, item, goal }: z.output<typeof saveGoalInput>,
): Promise<Written> {
  return run(async (tx) => {
    const [there] = await tx.select().from(actionGoal).where(eq(actionGoal.id, id)).for("no key update");
    if (there !== undefined) {
      if (there.reviewId !== reviewId) throw notFound();
      await tx.update(actionGoal).set({ item, goal }).where(eq(actionGoal.id, id));
      return { id };
    }
    const { unitId } = await reviewWithReport(tx, reviewId);
    await tx.insert(actionGoal).values({ id, agencyId: actor.agencyId, unitId, reviewId, item, goal });
    return { id };
  }).catch(noReport);
}

/** Says how a goal ended, or takes it up again. A goal that was carried over goes on in the next plan. */
export function setGoal(
  { run, actor }: ActorContext,
  { id, state, outcome }: z.output<typeof setGoalInput>,
): Promise<Written> {
  return run(async (tx) => {
    const there = await goalToWrite(tx, id);
    if (there.state === "carried-over") throw conflict("action-plan.closed");
    const closedOn = state === "open" ? null : (there.closedOn ?? actor.today);
    await tx.update(actionGoal).set({ state, outcome, closedOn }).where(eq(actionGoal.id, id));
    return { id };
  });
}

/**
 * Carries goals of an earlier plan over to that of a later review: each ends there and goes on here with the steps that are not done. Sent twice
 * nothing happens twice.
 */
export function carryOver(
  { run, actor, deps }: ActorContext,
  { reviewId, goals }: z.output<typeof carryOverInput>,
): Promise<{ carried: number }> {
  return run(async (tx) => {
    const { unitId } = await reviewWithReport(tx, reviewId);
    const newIds = new Map(goals.map(({ goalId, newId }) => [goalId, newId]));
    const found = await tx
      .select()
      .from(actionGoal)
      .where(inArray(actionGoal.id, [...newIds.keys()]))
      .orderBy(actionGoal.id)
      .for("no key update");
    if (
      found.length !== newIds.size ||
      found.some((goal) => goal.unitId !== unitId || goal.reviewId === reviewId)
    ) {
      throw notFound();
    }
    const open = found.filter(({ state }) => state === "open");
    for (const goal of open) {
      const id = newIds.get(goal.id) ?? deps.newId();
      const ofPlan = { agencyId: actor.agencyId, unitId, reviewId };
      await tx
        .insert(actionGoal)
        .values({ ...ofPlan, id, item: goal.item, goal: goal.goal, carriedFromId: goal.id, sort: goal.sort });
      const steps = await tx.select().from(actionStep).where(eq(actionStep.goalId, goal.id));
      const goingOn = steps.filter(({ doneOn, withdrawnAt }) => doneOn === null && withdrawnAt === null);
      if (goingOn.length > 0) {
        await tx.insert(actionStep).values(
          goingOn.map(({ text, ownerStaffId, ownerRole, dueOn, sort }) => ({
            ...ofPlan,
            id: deps.newId(),
            goalId: id,
            text,
            ownerStaffId,
            ownerRole,
            dueOn,
            sort,
          })),
        );
      }
      await tx
        .update(actionGoal)
        .set({ state: "carried-over", closedOn: actor.today })
        .where(eq(actionGoal.id, goal.id));
    }
    return { carried: open.length };
  }).catch(noReport);
}

/** The goal, where the actor sees it and it stands in the plan. */
export async function goalToWrite(tx: Tx, id: string) {
  const [there] = await tx.select().from(actionGoal).where(eq(actionGoal.id, id)).for("no key update");
  if (there === undefined) throw notFound();
  return there;
}

/** The program of a review that a plan may follow from. */
async function reviewWithReport(tx: Tx, reviewId: string): Promise<{ unitId: string }> {
  const { rows } = await tx.execute<{ unitId: string }>(
    sql`select review.unit_id as "unitId" from app.planned_reviews() review where review.id = ${reviewId}::uuid`,
  );
  const [review] = rows;
  if (review !== undefined) return review;
  const mine = await tx.execute(
    sql`select 1 from fidelity_review review where review.id = ${reviewId}::uuid`,
  );
  throw mine.rows.length === 0 ? notFound() : conflict("action-plan.no-report");
}

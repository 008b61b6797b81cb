import type { saveReviewTaskInput } from "@ips/contract";
import { reviewTask } from "@ips/db";
import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { badInput } from "../../errors/app-error.ts";
import { loadReview, ofReview } from "./load-review.ts";

/** Adds a line to a review's checklist or changes one: by whoever has a part in the review. @throws AppError not-found; bad-input at `words`. */
export async function saveReviewTask(
  { actor, run }: ActorContext,
  {
    reviewId,
    taskId,
    kind,
    words,
    askedOf,
    dueOn,
    done,
    note,
    withdrawn,
  }: z.output<typeof saveReviewTaskInput>,
): Promise<{ id: string }> {
  await run(async (tx) => {
    const review = await loadReview(tx, reviewId);
    const [before] = await tx
      .select()
      .from(reviewTask)
      .where(and(eq(reviewTask.id, taskId), eq(reviewTask.reviewId, reviewId)));
    if (before?.subject == null && words === "") throw badInput({ words: "text.missing" });
    const set = { words, askedOf, dueOn, note };
    if (before === undefined) {
      const task = { ...ofReview(review), ...set, id: taskId, kind, sort: 100 };
      await tx.insert(reviewTask).values({ ...task, doneOn: done ? actor.today : null });
      return;
    }
    await tx
      .update(reviewTask)
      .set({
        ...set,
        doneOn: done ? (before.doneOn ?? actor.today) : null,
        withdrawnAt: withdrawn ? sql`coalesce(${reviewTask.withdrawnAt}, app.now())` : null,
      })
      .where(eq(reviewTask.id, taskId));
  });
  return { id: taskId };
}
